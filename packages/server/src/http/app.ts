import { type Context, Hono } from "hono";
import { requireActivation } from "../accounts/require-activation.ts";
import { answerPreflight } from "../cors/answer-preflight.ts";
import { refuseForeignPage } from "../cors/refuse-foreign-page.ts";
import { shareAnswer } from "../cors/share-answer.ts";
import { serveDocs } from "../docs/serve-docs.ts";
import { toApiError } from "../errors/to-api-error.ts";
import { type OperationId, operations } from "../generated/operations.ts";
import { authenticate } from "../keys/authenticate.ts";
import { requirePermission } from "../keys/require-permission.ts";
import { measureRequests } from "../operating/measure-requests.ts";
import type { Operation } from "../operation.ts";
import { refuseTooFast } from "../rate-limit/rate-limit.ts";
import { recordRequest } from "../request-logs/record-request.ts";
import { simulate } from "../simulation/simulate.ts";
import { SimulatedError } from "../simulation/simulated-error.ts";
import { answerError } from "./answer.ts";
import { answerOperation } from "./answer-operation.ts";
import { beginExchange } from "./begin-exchange.ts";
import type { Check } from "./check.ts";
import type { AppEnv } from "./exchange.ts";
import type { Handlers } from "./handler.ts";
import { refuseUnknownVersion } from "./negotiate-version.ts";
import { runOperation } from "./run-operation.ts";
import type { Services } from "./services.ts";
import { refuseMethod, refusePath } from "./unrouted.ts";

/** What the app answers besides the operations. */
export interface AppOptions {
  /** A folder of static pages for `/docs`; absent for none. */
  readonly docsDir?: string;
}

/**
 * Builds the app from the operation table. The order of the middlewares, and then of an operation's checks, is the order
 * in which a request may be refused: key, route and method, kind and role of the key and the page it is used from,
 * activation, rate, version, what is simulated, parameters and body, idempotency key, handler.
 */
export function createApp(services: Services, handlers: Handlers, { docsDir }: AppOptions = {}): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  if (docsDir !== undefined) serveDocs(app, docsDir);
  app.use(beginExchange(services));
  for (const [path, all] of operationsByPath()) app.options(toHonoPath(path), answerPreflight(all));
  app.use(measureRequests(services), shareAnswer, recordRequest(services), authenticate(services));

  const requireActive = requireActivation(services);
  const checksOf = (id: OperationId): readonly Check[] => [
    refuseForeignPage,
    requirePermission(operations[id]),
    requireActive,
    refuseTooFast,
    refuseUnknownVersion,
    simulate(id, operations[id]),
  ];
  const register = <Id extends OperationId>(id: Id): void => {
    const operation: Operation = operations[id];
    app.on(
      operation.method,
      toHonoPath(operation.path),
      answerOperation(operation, checksOf(id), runOperation(id, operation, handlers[id], services)),
    );
  };
  for (const id of operationIds()) register(id);
  for (const [path, all] of operationsByPath())
    app.all(toHonoPath(path), refuseMethod(all.map(({ method }) => method)));

  app.notFound(refusePath);
  app.onError((error, c) => answerFailure(c, services, error));
  return app;
}

/** Answers what was thrown, and tells the operator of failures. */
function answerFailure(c: Context<AppEnv>, services: Services, thrown: unknown): Response {
  const { id, caller, operation } = c.get("exchange");
  const error = toApiError(thrown);
  const isFailure = error.code === "internal_error" || error.code === "service_unavailable";
  if (isFailure && !(thrown instanceof SimulatedError)) {
    services.log.error({ request_id: id, err: thrown }, `answered ${error.code}`);
  }
  const response = answerError(c, error, caller !== null);
  const { answer } = c.get("exchange");
  try {
    if (answer !== null) services.checkAnswer(operation, answer);
    return response;
  } catch (flaw) {
    services.log.error({ request_id: id, err: flaw }, "answered internal_error");
    return answerError(c, toApiError(flaw), caller !== null);
  }
}

function operationIds(): OperationId[] {
  // Object.keys forgets that the table's keys are exactly these.
  return Object.keys(operations) as OperationId[];
}

function operationsByPath(): Map<string, Operation[]> {
  const byPath = new Map<string, Operation[]>();
  for (const operation of Object.values<Operation>(operations)) {
    byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation]);
  }
  return byPath;
}

/** OpenAPI writes a path's parameter as `{id}`, hono as `:id`. */
function toHonoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}
