import type { Answer } from "../../session.ts";
import { errorOf } from "./error-of.ts";

/** An answer in a few words: its status and, of an error, its code. */
export function describeAnswer(answer: Pick<Answer, "status" | "body">): string {
  const code = errorOf(answer)?.code;
  return code === undefined ? String(answer.status) : `${answer.status} ${code}`;
}
