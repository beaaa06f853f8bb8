/** A block of a walk in Markdown: a file to write, lines to put below another line, or a command to run. */
export type WalkStep =
  | { kind: "write"; path: string; content: string }
  | { kind: "insert"; path: string; after: string; content: string }
  | { kind: "run"; command: string };

/**
 * The steps of the section of a Markdown document that has this heading.
 *
 * @throws Error where there is no such section.
 */
export function walkSteps(document: string, heading: string): WalkStep[] {
  const section = document.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`The document must have a section "${heading}"; it has none.`);
  return [...section.matchAll(/^```(\w+)(.*)\n([^]*?)^```$/gm)].flatMap(
    ([, language = "", meta = "", content = ""]): WalkStep[] => {
      if (language === "sh")
        return content
          .trim()
          .split("\n")
          .map((command) => ({ kind: "run", command }));
      const path = /title="([^"]+)"/.exec(meta)?.[1];
      if (path === undefined) return [];
      const after = /after='([^']+)'/.exec(meta)?.[1];
      return [after === undefined ? { kind: "write", path, content } : { kind: "insert", path, after, content }];
    },
  );
}
