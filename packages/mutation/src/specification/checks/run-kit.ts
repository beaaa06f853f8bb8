import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Kit from "@augno/conformance";
import { openInProcessTarget } from "@augno/e2e/src/conformance/in-process-target.ts";

// `node run-kit.ts <root> <operationId>...`: holds the built server to the kit in another copy of the repository, in
// these operations and in every law, and prints the first thing that the kit has against it.

/** The same requests in every run. */
const SEED = 1;

const [root = "", ...operations] = process.argv.slice(2);
const kit = join(root, "packages/conformance/src");
// What these modules export, in whatever copy.
const { runConformance } = (await import(pathToFileURL(join(kit, "index.ts")).href)) as typeof Kit;
const { lawTexts } = (await import(pathToFileURL(join(kit, "generated/laws.ts")).href)) as { lawTexts: object };

// The server's own validators, which are compiled from the specification, would only repeat what the kit checks.
const { target, close } = await openInProcessTarget({ validateAnswers: false });
const results = await runConformance(target, {
  only: [...operations, "unrouted", ...Object.keys(lawTexts)],
  seed: SEED,
});
// In process, nothing is out of reach.
const failed = results.find(({ outcome }) => outcome !== "passed");
if (failed !== undefined) {
  const { part, operation, subject, law, status, code, findings, shown } = failed;
  const name = [part, law, operation, subject, status, code].filter((word) => word !== null).join(" ");
  console.log(`${name}: ${findings[0] ?? shown}`);
  process.exitCode = 1;
}
await close();
