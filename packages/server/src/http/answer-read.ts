import type { Context } from "hono";
import type { OperationId } from "../generated/operations.ts";
import type { EnvironmentReader } from "../storage/storage.ts";
import { sendAnswer, successAnswer } from "./answer.ts";
import { callerOf } from "./caller-of.ts";
import type { AppEnv } from "./exchange.ts";
import type { Outcome } from "./handler.ts";
import type { OperationContext } from "./operation-context.ts";
import { withinTimeLimit } from "./time-limit.ts";

/** Answers an operation that reads, from one committed state of the caller's environment. */
export async function answerRead<Id extends OperationId>(
  c: Context<AppEnv>,
  { operation, services }: OperationContext,
  run: (reader: EnvironmentReader) => Promise<Outcome<Id>>,
): Promise<Response> {
  const { body, resource } = await withinTimeLimit(() => callerOf(c).store.read(run));
  const answer = successAnswer(operation.status, body);
  services.checkAnswer(operation, answer);
  if (resource !== undefined) c.get("exchange").resource = resource;
  return sendAnswer(c, answer);
}
