import { Hono, type MiddlewareHandler } from "hono";
import { requireActivation } from "../accounts/require-activation.ts";
import { serveDocs } from "../docs/serve-docs.ts";
import { toApiError } from "../errors/to-api-error.ts";
import { operations } from "../generated/operations.ts";
import { authenticate } from "../keys/authenticate.ts";
import { requireKeyType } from "../keys/require-key-type.ts";
import type { Operation } from "../operation.ts";
import { refuseTooFast } from "../rate-limit/rate-limit.ts";
import { type AnsweredOperationId, answeredOperations } from "../pending-operations.ts";
import { recordRequest } from "../request-logs/record-request.ts";
import { answerError } from "./answer.ts";
import { beginExchange } from "./begin-exchange.ts";
import type { AppEnv } from "./exchange.ts";
import type { Handlers } from "./handler.ts";
import { noteVersion, refuseUnknownVersion } from "./negotiate-version.ts";
import { runOperation } from "./run-operation.ts";
import type { Services } from "./services.ts";
import { refuseMethod, refusePath } from "./unrouted.ts";

/** What the app answers besides the operations. */
export interface AppOptions {
  /** A folder of static pages for `/docs`; absent for none. */
  readonly docsDir?: string;
}

/**
 * Builds the app from the operation table. The order of the middlewares is the order of the checks: key, route
 * and method, kind of key, activation, rate, version, parameters, handler.
 */
export function createApp(services: Services, handlers: Handlers, { docsDir }: AppOptions = {}): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  if (docsDir !== undefined) serveDocs(app, docsDir);
  app.use(beginExchange(services), noteVersion, recordRequest(services), authenticate(services));

  const requireActive = requireActivation(services);
  const register = <Id extends AnsweredOperationId>(id: Id): void => {
    const operation: Operation = operations[id];
    app.on(
      operation.method,
      toHonoPath(operation.path),
      noteOperation(operation),
      requireKeyType(operation),
      requireActive,
      refuseTooFast,
      refuseUnknownVersion,
      runOperation(id, operation, handlers[id]),
    );
  };
  for (const id of answeredOperations) register(id);
  for (const [path, methods] of methodsByPath()) app.all(toHonoPath(path), refuseMethod(methods));

  app.notFound(refusePath);
  app.onError((error, c) => {
    const apiError = toApiError(error);
    const { id, caller } = c.get("exchange");
    if (apiError.code === "internal_error" || apiError.code === "service_unavailable") {
      services.log.error({ request_id: id, err: error }, `answered ${apiError.code}`);
    }
    return answerError(c, apiError, caller !== null);
  });
  return app;
}

function noteOperation(operation: Operation): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.get("exchange").operation = operation;
    await next();
  };
}

function methodsByPath(): Map<string, Operation["method"][]> {
  const methods = new Map<string, Operation["method"][]>();
  for (const id of answeredOperations) {
    const { path, method }: Operation = operations[id];
    methods.set(path, [...(methods.get(path) ?? []), method]);
  }
  return methods;
}

/** OpenAPI writes a path's parameter as `{id}`, hono as `:id`. */
function toHonoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}
