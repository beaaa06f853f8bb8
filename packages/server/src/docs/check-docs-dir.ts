import { existsSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../start-error.ts";

/** @throws StartError when a folder has no page to begin with. */
export function checkDocsDir(folder: string): void {
  const index = join(folder, "index.html");
  if (existsSync(index)) return;
  throw new StartError(
    `The folder of the docs must hold index.html; there is no ${index}. Build the docs first, or leave --docs out.`,
  );
}
