import { fillPath } from "../fill-path.ts";
import type { Answer } from "../session.ts";
import { namedOperations } from "./asking/operation-named.ts";
import { sendRaw } from "./asking/send-raw.ts";
import { law } from "./law.ts";

/** What differs from one answer to the next, or may be left out of one without a body (RFC 9110, 9.3.2). */
const OF_THE_ANSWER = /^(request-id|ratelimit-.*|date|content-length|transfer-encoding|connection|keep-alive)$/;

/** Compares HEAD with GET. */
export const headAnswersLikeGet = law(
  "head-answers-like-get",
  "every operation of GET, with what is there, what is not and what is wrong",
  async (session, findings) => {
    for (const operation of namedOperations.filter(({ method }) => method === "GET")) {
      for (const path of [fillPath(operation), `${fillPath(operation)}?nothing=1`]) {
        const get = await sendRaw(session, { method: "GET", path });
        const head = await sendRaw(session, { method: "HEAD", path });
        findings.same(`The status of HEAD ${path}`, head.status, get.status);
        findings.same(`The headers of HEAD ${path}`, lastingHeaders(head), lastingHeaders(get));
        findings.same(`The body of HEAD ${path}`, head.text, "");
      }
    }
  },
);

function lastingHeaders({ headers }: Answer): [string, string][] {
  return [...headers]
    .filter(([name]) => !OF_THE_ANSWER.test(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
