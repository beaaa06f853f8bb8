/** What tells the structure of a regular expression: an escaped character, a class, a group's edge, a bar. */
const TOKENS = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gs;

/**
 * Whether a regular expression can match only a whole text: it begins with `^`, ends with `$`, and has no `|` outside
 * of groups, which would part the two (`^a|b$` matches any text that begins with `a`).
 */
export function isAnchored(pattern: string): boolean {
  let depth = 0;
  for (const [token] of pattern.matchAll(TOKENS)) {
    if (token === "(") depth += 1;
    else if (token === ")") depth -= 1;
    else if (token === "|" && depth === 0) return false;
  }
  return pattern.startsWith("^") && /(?<!\\)(?:\\\\)*\$$/.test(pattern);
}
