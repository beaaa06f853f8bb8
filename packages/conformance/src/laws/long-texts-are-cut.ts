import type { RequestLog } from "@augno/types";
import { bodyValidators } from "../generated/body-validators.js";
import { ask } from "./asking/ask.ts";
import { sendRaw } from "./asking/send-raw.ts";
import { law } from "./law.ts";

/** More than a log holds of anything but a body. */
const LONG = 20_000;

/** Sends texts that are longer than a log holds, and reads what it keeps of them. */
export const longTextsAreCut = law(
  "long-texts-are-cut",
  "a request with a path, a query and headers that are longer than its log holds",
  async (session, findings) => {
    if (session.target.controls === undefined)
      return { notReachable: "only a server in the same process is sent a request that is so long" };
    const sent = {
      path: `/v1/none/${"p".repeat(LONG)}`,
      query_params: "q".repeat(LONG),
      user_agent: "u".repeat(LONG),
      idempotency_key: "i".repeat(LONG),
    };
    const { headers } = await sendRaw(session, {
      method: "GET",
      path: sent.path,
      query: `q=${sent.query_params}`,
      headers: { "user-agent": sent.user_agent, "idempotency-key": sent.idempotency_key },
    });
    const id = headers.get("request-id") ?? "";
    const log = await ask<RequestLog>(session, { operation: "retrieve-request-log", path: { id } });
    findings.same("Whether a log of long texts keeps its schema", keepsSchema(log), true);
    const kept = { ...log, query_params: log.query_params["q"]?.[0] ?? null };
    for (const [name, text] of Object.entries(sent)) {
      const part = kept[name as keyof typeof sent] ?? ""; // a name of the object above
      const longer = text.slice(0, part.length + 1);
      const isCut =
        text.startsWith(part) && !keepsSchema({ ...log, [name]: name === "query_params" ? { q: [longer] } : longer });
      findings.holds(
        isCut,
        `${name} in the log of long texts`,
        "as much of what was sent as the log holds",
        part.length,
      );
    }
    return undefined;
  },
);

function keepsSchema(log: unknown): boolean {
  const validate = bodyValidators["RequestLog"];
  if (validate === undefined) throw new Error('"RequestLog" must have a validator; it has none. Run "pnpm generate".');
  return validate(log);
}
