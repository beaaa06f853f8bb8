// What every runtime that the client is made for must be able to do; each test of a runtime runs it there, against a
// real server. Plain JavaScript: Node 20, browsers and workerd take it as it is.
import { Augno, NotFoundError } from "@augno/client";
import { createExampleFetch } from "@augno/client/testing";
import { convert } from "@augno/client/units";

/**
 * Calls the API with the installed client.
 *
 * @param {string} baseUrl
 * @param {string} apiKey
 * @returns What came of it, as JSON.
 */
export async function smoke(baseUrl, apiKey) {
  const augno = new Augno({ apiKey, baseUrl, environment: "sandbox" });
  const units = [];
  for await (const unit of augno.units.list({ limit: 20 })) units.push(unit);
  const [kilogram] = units;
  const pound = units.find(({ abbreviation }) => abbreviation === "lb");
  const value = { value: "2.5", scale: 4 };
  // The runtime's own fetch, handed in: a browser's refuses to be called as a method.
  const { data, requestId, attempts } = await new Augno({ apiKey, baseUrl, fetch: globalThis.fetch }).units
    .convert(kilogram.id, { ...value, to_unit_id: pound.id })
    .withResponse();
  const missing = await retrieveUnit(augno, kilogram.id.replace(/.$/, "q")).catch((error) => error);
  const examples = createExampleFetch();
  const shown = await new Augno({ apiKey, fetch: examples }).units.list({ limit: 1 });
  return {
    units: units.length,
    first: kilogram.name,
    converted: data.result,
    convertedHere: convert(value.value, kilogram, pound, { scale: value.scale }).result,
    hasRequestId: requestId.startsWith("rq_"),
    attempts: attempts.map(({ status }) => status),
    missing: [missing instanceof NotFoundError, missing.code, missing.stack.includes("retrieveUnit")],
    shown: [shown.data[0].name, examples.requests[0].operationId],
  };
}

/** Awaits a call, so that the stack of its failure must lead here. */
async function retrieveUnit(augno, id) {
  return await augno.units.retrieve(id);
}
