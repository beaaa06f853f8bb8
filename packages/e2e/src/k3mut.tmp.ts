import { runConformance } from "../../conformance/src/run-conformance.ts";
import { openInProcessTarget } from "./conformance/in-process-target.ts";
const seed = Number(process.argv[2] ?? 1);
const json = async (r: Response, f: (b: any) => any, status = r.status) => new Response(JSON.stringify(f(await r.json())), { status, headers: r.headers });
const mutants: Record<string, (req: Request, send: (r: Request) => Promise<Response>) => Promise<Response>> = {
  "float convert": async (q, s) => { const r = await s(q); return q.url.endsWith("convert") && r.status === 200 ? json(r, (b) => ({ ...b, result: b.result.includes(".") && b.result.length > 25 ? b.result.slice(0, -1) + "7" : b.result })) : r; },
  "limit off by one": async (q, s) => { const u = new URL(q.url); const l = u.searchParams.get("limit"); if (q.method === "GET" && l === "3") { u.searchParams.set("limit", "4"); return s(new Request(u, q)); } return s(q); },
  "no delete": async (q, s) => q.method === "DELETE" && q.url.includes("units") ? new Response(null, { status: 204, headers: (await s(new Request(q.url.replace(/units\/.*/, "units?limit=1"), { headers: q.headers }))).headers }) : s(q),
  "expired is active": async (q, s) => { const r = await s(q); return r.headers.get("content-type")?.includes("json") ? new Response((await r.text()).replaceAll('"status":"expired"', '"status":"active"'), r) : r; },
  "long names taken": async (q, s) => { if (q.method === "POST" && q.url.endsWith("/units")) { const t = await q.text(); const b = (() => { try { return JSON.parse(t) } catch { return null } })(); if (typeof b?.name === "string" && b.name.length > 255) b.name = b.name.slice(0, 255); return s(new Request(q.url, { method: "POST", headers: q.headers, body: JSON.stringify(b ?? t) })); } return s(q); },
};
for (const [name, change] of Object.entries(mutants)) {
  if (process.argv[3] && !name.includes(process.argv[3])) continue;
  const { target, close } = await openInProcessTarget();
  const t = performance.now();
  const results = await runConformance({ ...target, fetch: (q) => change(q, target.fetch) }, { seed, only: ["generated"] });
  console.log(`=== ${name}: ${results.filter((r) => r.outcome === "failed").length} failed, ${((performance.now() - t) / 1000).toFixed(1)} s, ${results.reduce((a, r) => a + r.requests, 0)}`);
  for (const r of results) for (const f of r.findings) console.log(`  ${r.operation ?? ""} ${r.subject}: ${f.slice(0, 700)}`);
  await close();
}
