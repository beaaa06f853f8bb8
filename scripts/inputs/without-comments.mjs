import { parseSync } from "oxc-parser";

/** What is written as a comment and tells a compiler, a linter or a bundler what to do. */
const DIRECTIVE = /^\/\s*<|[@#]__[A-Z_]+__|@deprecated|@ts-|@vite-ignore|webpack[A-Z]/;

/**
 * A program without its comments. Nothing else is changed, not even a blank, since one may stand in a text.
 *
 * @param {string} path Tells the language by its ending.
 * @param {string} source
 * @returns {string}
 * @throws {Error} where the source does not parse.
 */
export function withoutComments(path, source) {
  const { comments, errors } = parseSync(path, source);
  if (errors[0] !== undefined) throw new Error(`${path} must parse; it does not: ${errors[0].message}`);
  let code = "";
  let end = 0;
  for (const comment of comments) {
    const isHashbang = comment.start === 0 && source.startsWith("#!");
    if (isHashbang || DIRECTIVE.test(comment.value)) continue;
    code += source.slice(end, comment.start);
    end = comment.end;
  }
  return code + source.slice(end);
}
