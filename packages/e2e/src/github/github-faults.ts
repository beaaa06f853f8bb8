import { validate } from "@actions/languageservice";
import { clearCache } from "@actions/languageservice/utils/workflow-cache";
import { TextDocument } from "vscode-languageserver-textdocument";

/** What GitHub's own reader finds wrong with a workflow, each with its line: keys, values, and what expressions name. */
export async function githubFaults(path: string, text: string): Promise<string[]> {
  // It remembers what it read under an address, for editors.
  clearCache();
  const found = await validate(TextDocument.create(`file:///${path}`, "yaml", 1, text), {});
  return found.map(({ range, message }) => {
    const told = typeof message === "string" ? message : message.value;
    return `${path}:${range.start.line + 1}: ${told}`;
  });
}
