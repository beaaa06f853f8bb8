import * as fc from "fast-check";
import { operations, type OperationId } from "../generated/operations.ts";
import { hostileBody, hugeBody } from "./hostile-body.ts";
import { callerNames, type CallerName } from "./hostile-callers.ts";
import { hostileHeaders } from "./hostile-headers.ts";
import { oddPath, pathOf, queryOf } from "./hostile-target.ts";
import { bodySchemaOf, parametersOf } from "./specification.ts";

/** How a key stands in the `Authorization` header. */
export type AuthorizationForm = "plain" | "other letters" | "twice" | "basic" | "bare" | "many words";

/** A request before its key and the ids that it names are put in. */
export interface HostileRequest {
  readonly method: string;
  /** Path and query, from the slash on. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array | null;
  readonly caller: CallerName;
  readonly form: AuthorizationForm;
}

/** Makes requests of every operation and of none, from what the specification asks for to what nobody would send. */
export function hostileRequest(): fc.Arbitrary<HostileRequest> {
  const ofOperations = (Object.keys(operations) as OperationId[]).map(requestOf);
  return fc.oneof(
    { weight: 9, arbitrary: fc.oneof(...ofOperations) },
    { weight: 1, arbitrary: requestOfNoOperation() },
  );
}

function requestOf(id: OperationId): fc.Arbitrary<HostileRequest> {
  const operation = operations[id];
  const parameters = parametersOf(id);
  const body = fc.oneof({ weight: 200, arbitrary: hostileBody(bodySchemaOf(id)) }, { weight: 1, arbitrary: hugeBody });
  return fc.record({
    method: fc.oneof(
      { weight: 20, arbitrary: fc.constant<string>(operation.method) },
      { weight: 1, arbitrary: oddMethod },
    ),
    target: fc.tuple(pathOf(operation.path, operation.resource), queryOf(parameters)).map((parts) => parts.join("")),
    headers: hostileHeaders,
    body: operation.body === null ? fc.option(body, { freq: 10 }) : fc.option(body, { freq: 20 }),
    caller,
    form,
  });
}

function requestOfNoOperation(): fc.Arbitrary<HostileRequest> {
  return fc.record({
    method: oddMethod,
    target: fc.tuple(oddPath, queryOf([])).map((parts) => parts.join("")),
    headers: hostileHeaders,
    body: fc.option(hostileBody(null)),
    caller,
    form,
  });
}

const oddMethod = fc.constantFrom(
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "QUERY",
  "PROPFIND",
  "M-SEARCH",
  "get",
  "pUT",
  "__proto__",
  "constructor",
  "A".repeat(300),
  "!#$%&'*+.^_`|~",
);

/** Mostly one who may do much; every other in turn. */
const caller = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<CallerName>("sandbox_admin", "sandbox_expiring") },
  { weight: 2, arbitrary: fc.constantFrom(...callerNames) },
);

const form = fc.oneof(
  { weight: 60, arbitrary: fc.constant<AuthorizationForm>("plain") },
  { weight: 1, arbitrary: fc.constantFrom<AuthorizationForm>("other letters", "twice", "basic", "bare", "many words") },
);
