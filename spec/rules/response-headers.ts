import { type DocumentedResponse, readResponses } from "./reading/responses.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const ALWAYS = ["Request-Id", "Augno-Version", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"];

/** Headers that come with one status besides: RFC 9110, sections 15.5.2, 15.5.6 and 10.2.3. */
const BY_STATUS: Readonly<Record<string, readonly string[]>> = {
  "401": ["WWW-Authenticate"],
  "405": ["Allow"],
  "429": ["Retry-After"],
  "503": ["Retry-After"],
};

/** With which an operation itself refuses for good, so that a replay repeats it. */
const REFUSALS = ["403", "404", "409", "422"];

/** The one header that a response may lack: it tells an answer that is replayed from one that is new. */
const REPLAYED = "Idempotent-Replayed";

/** `augno/response-headers`: every response documents the shared headers that come with it. */
export const responseHeaders: StyleRule = {
  name: "response-headers",
  description:
    "Every response of every operation and of `x-augno-unrouted` has, each by `$ref` to the shared component of its " +
    `name, the headers ${ALWAYS.map((name) => `\`${name}\``).join(", ")}. A 401 has \`WWW-Authenticate\` besides, a 405 ` +
    "`Allow`, a 429 and a 503 `Retry-After`. Where a POST or PATCH answers a success, or a refusal of the operation itself (" +
    `${REFUSALS.join(", ")}), it has \`Idempotent-Replayed\`, as these are kept and given again. All of them are ` +
    "`required: true` but `Idempotent-Replayed`, which stands on a replay only. Any other header is a component by `$ref` too. " +
    "So a client can count on them wherever it is refused.",
  visit: () => ({
    Root(root, context) {
      const seen = new Set<string>();
      for (const response of readResponses(SpecNode.of(root, context))) {
        const names = headersOf(response);
        // A shared response is looked at once for the headers that it must have, not once for each operation.
        const task = `${response.node.location.absolutePointer} ${names.join()}`;
        if (!seen.has(task)) checkHeaders(response, names);
        seen.add(task);
        checkOthers(response, names, seen);
        checkRequired(response, names, seen);
      }
    },
  }),
};

function headersOf({ status, operation }: DocumentedResponse): string[] {
  const isWrite = operation?.method === "post" || operation?.method === "patch";
  const isKept = isWrite && (status.startsWith("2") || REFUSALS.includes(status));
  return [...ALWAYS, ...(BY_STATUS[status] ?? []), ...(isKept ? [REPLAYED] : [])];
}

function checkHeaders({ name, node }: DocumentedResponse, expected: string[]): void {
  for (const header of expected) {
    const actual = node.get("headers", header);
    if (actual.component === header) continue;
    const got = actual.component ?? (actual.value === undefined ? "none" : "one described in place");
    actual.reportUse(
      `${name} must have the shared header "${header}" by $ref; got ${got}. Refer to headers/${header}.yaml.`,
    );
  }
}

/** Looks at the headers besides those that the response must have, at each of them once. */
function checkOthers({ name, node }: DocumentedResponse, names: string[], seen: Set<string>): void {
  const headers = node.get("headers");
  for (const other of headers.keys.filter((key) => !names.includes(key))) {
    const header = headers.get(other);
    const place = header.location.absolutePointer;
    if (header.component !== undefined || seen.has(place)) continue;
    seen.add(place);
    header.report(
      `The header "${other}" of ${lowerFirst(name)} must be a component by $ref; got one described in place. ` +
        `Move it to headers/${other}.yaml.`,
    );
  }
}

/** A name of a response as it stands inside a sentence. */
function lowerFirst(name: string): string {
  return name.replace(/^The /, "the ");
}

/** Looks whether the shared headers are required, at each of them once. */
function checkRequired({ node }: DocumentedResponse, names: string[], seen: Set<string>): void {
  for (const name of names) {
    const header = node.get("headers", name);
    if (header.component !== name || seen.has(header.location.absolutePointer)) continue;
    seen.add(header.location.absolutePointer);
    const required = header.get("required");
    if ((required.value === true) === (name !== REPLAYED)) continue;
    required.report(
      name === REPLAYED
        ? `The header "${name}" must not be required; got \`required: true\`. Remove it: only a replay has the header.`
        : `The header "${name}" must be required; got ${showValue(required.value)}. ` +
            "Give it `required: true`, as it always comes.",
    );
  }
}
