import type { Context } from "hono";
import type { OperationId } from "../generated/operations.ts";
import type { Operation } from "../operation.ts";
import type { EnvironmentReader } from "../storage/storage.ts";
import { sendAnswer, successAnswer } from "./answer.ts";
import { callerOf } from "./caller-of.ts";
import type { AppEnv } from "./exchange.ts";
import type { Outcome } from "./handler.ts";
import type { OperationContext } from "./operation-context.ts";

/**
 * Answers an operation that reads, from one committed state of the caller's environment. Where its time is up, it is read no
 * further.
 */
export async function answerRead<Id extends OperationId>(
  c: Context<AppEnv>,
  { operation, services }: OperationContext,
  run: (reader: EnvironmentReader) => Promise<Outcome<Id>>,
): Promise<Response> {
  const { key, store } = callerOf(c);
  const { body, resource } = await c
    .get("exchange")
    .timeLimit.within(({ signal }) =>
      isList(operation)
        ? services.scanLines.run(key.id, () => store.read(run, { isScan: true, signal }), signal)
        : store.read(run, { signal }),
    );
  const answer = successAnswer(operation.status, body);
  services.checkAnswer(operation, answer);
  if (resource !== undefined) c.get("exchange").resource = resource;
  return sendAnswer(c, answer);
}

/** Whether it answers pages. */
function isList({ parameters }: Operation): boolean {
  return parameters.some((parameter) => parameter.in === "query" && parameter.name === "cursor");
}
