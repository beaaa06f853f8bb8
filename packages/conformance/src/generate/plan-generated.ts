import { contractOf } from "../contract-of.ts";
import { operations } from "../generated/contract.ts";
import { nameOfCheck, type PlannedCheck } from "../planned-check.ts";
import type { Session } from "../session.ts";
import { brokenRequests } from "./properties/broken-requests.ts";
import { checkProperty } from "./properties/check-property.ts";
import type { Property } from "./properties/property.ts";
import { validRequests } from "./properties/valid-requests.ts";
import { apiKeySequences } from "./sequences/api-key-sequences.ts";
import { unitSequences } from "./sequences/unit-sequences.ts";

/** The name of a check, and a path of fast-check, with that of a sequence's commands where it is one. */
const REPLAY = /^(.+) (\d+(?::\d+)*(?:\/.+)?)$/;

/**
 * Holds a server to requests and sequences of requests that a seed makes from the specification: those that keep it, those that
 * are wrong in exactly one way, and those whose answers a model of units and of API keys foretells.
 */
export function planGenerated(): PlannedCheck[] {
  return allChecks().map(({ plan }) => plan());
}

/**
 * One of these checks, of which just one value is tried: the one that failed.
 *
 * @param replay What the failure said to be passed: the name of the check and where in it the value is.
 * @throws RangeError where there is no such check.
 */
export function planReplay(replay: string): PlannedCheck {
  const all = allChecks().map((check) => ({ ...check, name: nameOfCheck(check.plan()) }));
  const [, wanted = "", path = ""] = REPLAY.exec(replay) ?? [];
  const found = all.find(({ name }) => name === wanted);
  if (found !== undefined) return found.plan(path);
  const names = all.map(({ name }) => `"${name}"`).join(", ");
  throw new RangeError(
    `"replay" must be the name of a generated check and a path, as the failure said; got "${replay}". The checks are ${names}.`,
  );
}

/** A check, and how it is planned, from a path or from the beginning. */
interface Generated {
  plan(path?: string): PlannedCheck;
}

function allChecks(): Generated[] {
  const named = operations.map(({ id }) => contractOf(id));
  return [
    ...named.flatMap((operation) => [
      checkOf(operation.id, "valid requests", (session) => validRequests(operation, session)),
      checkOf(operation.id, "requests wrong in one way", (session) => brokenRequests(operation, session)),
    ]),
    checkOf(null, "sequences of units", unitSequences),
    checkOf(null, "sequences of API keys", apiKeySequences),
  ];
}

function checkOf<Value>(
  operation: string | null,
  subject: string,
  prepare: (session: Session, path?: string) => Promise<Property<Value>>,
): Generated {
  return {
    plan: (path) => {
      const check = { part: "generated", operation, subject, law: null, status: null, code: null } as const;
      const name = nameOfCheck(check);
      return { ...check, check: (session) => checkProperty(name, (own) => prepare(own, path), session, path) };
    },
  };
}
