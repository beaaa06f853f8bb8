import { fillPath } from "../fill-path.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { methodsOfPaths } from "./asking/methods-of-paths.ts";
import { sendRaw } from "./asking/send-raw.ts";
import { law } from "./law.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Sends every path the methods that it has no operation for. */
export const allowNamesEveryMethod = law(
  "allow-names-every-method",
  "every path with every method that the specification has not for it",
  async (session, findings) => {
    for (const { path, operation, methods } of methodsOfPaths()) {
      for (const method of METHODS.filter((other) => !methods.includes(other))) {
        const answer = await sendRaw(session, { method, path: fillPath(operation) });
        findings.same(`${method} ${path}`, describeAnswer(answer), "405 method_not_allowed");
        const allowed = answer.headers.get("allow")?.split(", ").toSorted();
        findings.same(`Allow of ${method} ${path}`, allowed, methods.toSorted());
      }
    }
  },
);
