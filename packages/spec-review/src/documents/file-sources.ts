import { getLineColLocation, Source } from "@redocly/openapi-core";
import type { SourceOf } from "./source-of.ts";

/**
 * Tells lines of a document that stands in one file, YAML or JSON. The file's lines are read when the first is asked for.
 *
 * @param file - How the file is named in what is told.
 * @param text - What stands in it.
 */
export function fileSources(file: string, text: string): SourceOf {
  const source = new Source(file, text);
  return (pointer) => {
    const { start } = getLineColLocation({ source, pointer: `#${pointer === "" ? "/" : pointer}`, reportOnKey: true });
    return { file, line: start.line };
  };
}
