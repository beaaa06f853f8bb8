import type { Variation } from "../cases/case.ts";
import { changesNothing } from "../changes-nothing.ts";
import type { NamedContract } from "../contract-of.ts";
import type { ParameterContract } from "../operation-contract.ts";
import type { Session } from "../session.ts";
import { type Expected, invalid, TAKEN } from "./expected.ts";
import { IDEMPOTENCY_KEY, LATENCY, meaningOfParameter, SIMULATE } from "./meaning-of-parameter.ts";
import type { Probe } from "./probe.ts";
import { textsOfParameter } from "./texts-of-parameter.ts";

/** A wait that is longer is not waited for, in milliseconds. */
const SHORT = 20;

/** A parameter with values at, inside and beyond each of its bounds, and left out where it may be. */
export function probesOfParameter(operation: NamedContract, parameter: ParameterContract): Probe[] {
  const probes = textsOfParameter(operation, parameter).map((texts) =>
    PROBES[parameter.in](operation, parameter, texts),
  );
  return parameter.in === "path" ? probes : [...probes, { name: "left out", expected: TAKEN, vary: (call) => call }];
}

const PROBES: Record<
  ParameterContract["in"],
  (operation: NamedContract, parameter: ParameterContract, texts: readonly string[]) => Probe
> = {
  query: (operation, parameter, texts) => ({
    name: texts.map((text) => JSON.stringify(text)).join(", "),
    expected: meaningOfParameter(operation, parameter, texts),
    vary: (call) => ({
      ...call,
      query: texts.map((text) => `${parameter.name}=${encodeURIComponent(text)}`).join("&"),
    }),
  }),
  header: (operation, parameter, texts) => {
    const [text = ""] = texts;
    const expected = meaningOfParameter(operation, parameter, texts);
    return parameter.name === LATENCY && expected.code === null && Number(text) > SHORT
      ? longWait(text)
      : ofHeader(parameter.name, text, expected);
  },
  // What is no id in a path names nothing, as an id that was never made.
  path: (operation, parameter, [text = ""]) => ({
    name: JSON.stringify(text),
    expected: meaningInPath(operation, parameter, text),
    vary: (call) => ({ ...call, path: { [parameter.name]: text } }),
  }),
};

function ofHeader(name: string, text: string, expected: Expected): Probe {
  return {
    name: JSON.stringify(text),
    expected,
    vary: (call, session) => withHeader(call, name, name === IDEMPOTENCY_KEY ? own(text, session) : text),
  };
}

/** Shows that a long wait is taken without waiting: beside a header that is wrong, it is not what is wrong. */
function longWait(text: string): Probe {
  return {
    name: `${text}, beside a wrong ${SIMULATE}`,
    expected: invalid(SIMULATE),
    vary: (call) => withHeader(withHeader(call, LATENCY, text), SIMULATE, "conformance"),
  };
}

function withHeader(call: Variation, name: string, text: string): Variation {
  return { ...call, headers: { ...call.headers, [name.toLowerCase()]: text } };
}

/** The text as long as it was, with a name at its end that no other request has, where there is room for it. */
function own(text: string, session: Session): string {
  const name = session.uniqueName();
  return text.length < name.length ? text : text.slice(0, text.length - name.length) + name;
}

/** A unit that every account has may be read and not changed; whatever else is tried is not there. */
function meaningInPath(
  operation: NamedContract,
  { isExampleThere, example }: ParameterContract,
  text: string,
): Expected {
  if (isExampleThere !== true || text !== example) return { code: "resource_not_found" };
  return changesNothing(operation) ? TAKEN : { code: "insufficient_permissions" };
}
