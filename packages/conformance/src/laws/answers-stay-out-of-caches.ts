import { variedAnswers } from "./asking/varied-answers.ts";
import { law } from "./law.ts";

/** Looks for `Cache-Control: no-store` (RFC 9111, 5.2.2.5). */
export const answersStayOutOfCaches = law(
  "answers-stay-out-of-caches",
  "answers of every kind",
  async (session, findings) => {
    for (const [what, answer] of Object.entries(await variedAnswers(session))) {
      const came = answer.headers.get("cache-control");
      const directives = (came ?? "").split(",").map((directive) => directive.trim().toLowerCase());
      findings.holds(directives.includes("no-store"), `Cache-Control of ${what}`, "no-store", came);
    }
  },
);
