import { runConformance } from "../../conformance/src/run-conformance.ts";
import { openInProcessTarget } from "./conformance/in-process-target.ts";
const { target, close } = await openInProcessTarget();
const seed = Number(process.argv[2] ?? 1);
const only = process.argv.slice(3);
const t = performance.now();
const results = await runConformance(target, { seed, only: ["generated", ...only] });
for (const r of results) {
  console.log(`${r.outcome} ${r.operation ?? ""} ${r.subject} | ${r.shown} | ${r.requests}`);
  for (const f of r.findings) console.log("    " + f.slice(0, 900));
}
console.log(((performance.now() - t) / 1000).toFixed(1), "s", results.reduce((s, r) => s + r.requests, 0));
await close();
