import type { ErrorObject, ErrorResponse } from "@augno/types";
import type { Answer } from "../../session.ts";

/** The error in an answer; undefined where there is none. */
export function errorOf({ status, body }: Pick<Answer, "status" | "body">): ErrorObject | undefined {
  if (status < 400 || typeof body !== "object" || body === null) return undefined;
  return (body as Partial<ErrorResponse>).error; // an error's body has that form, or is another part's finding
}
