import type { Answer } from "../session.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { pathOf } from "./asking/path-of.ts";
import { sendRaw } from "./asking/send-raw.ts";
import { law } from "./law.ts";

const PAGE = "https://conformance.example";
const OTHER = "https://other.example";
/** What a page needs to read beside the body. */
const EXPOSED = ["request-id", "ratelimit-remaining", "retry-after", "augno-version"];

/** Sends what a browser sends for a page. */
export const pagesUseKeysThatAllowThem = law(
  "pages-use-keys-that-allow-them",
  "a publishable key from its page, from another and from none, a secret key from a page, and a preflight",
  async (session, findings) => {
    const { secret: key } = await session.createApiKey({
      type: "publishable",
      role: "read_only",
      allowed_origins: [PAGE],
    });
    const from = (origin: string | null, sent?: string): Promise<Answer> => {
      const headers: Record<string, string> = origin === null ? {} : { origin };
      return session.send({
        operation: "list-units",
        query: "limit=1",
        headers,
        ...(sent === undefined ? {} : { key: sent }),
      });
    };
    const allow = (answer: Answer): string | null => answer.headers.get("access-control-allow-origin");
    const own = await from(PAGE, key);
    findings.same("A publishable key from a page that it allows", [describeAnswer(own), allow(own)], ["200", PAGE]);
    const exposed = listOf(own, "access-control-expose-headers");
    findings.same(
      "Headers that the page cannot read",
      EXPOSED.filter((name) => !exposed.includes(name)),
      [],
    );
    for (const [what, answer] of Object.entries({
      "A publishable key from another page": await from(OTHER, key),
      "A publishable key that allows no page": await from(
        PAGE,
        (await session.createApiKey({ type: "publishable", role: "read_only" })).secret,
      ),
      "A secret key from a page": await from(PAGE),
    })) {
      findings.same(what, [describeAnswer(answer), allow(answer)], ["403 insufficient_permissions", null]);
    }
    const none = await from(null, key);
    findings.same("A publishable key from no page", [describeAnswer(none), allow(none)], ["200", null]);
    findings.holds(listOf(none, "vary").includes("origin"), "Vary of it", "Origin", none.headers.get("vary"));

    const preflight = await sendRaw(session, {
      method: "OPTIONS",
      path: pathOf("list-units"),
      key: null,
      headers: {
        origin: PAGE,
        "access-control-request-method": "GET",
        "access-control-request-headers": "authorization",
      },
    });
    findings.same("A preflight", preflight.status, 204);
    findings.holds(
      ["*", PAGE].includes(allow(preflight) ?? ""),
      "Access-Control-Allow-Origin of it",
      "* or the page",
      allow(preflight),
    );
    const headers = listOf(preflight, "access-control-allow-headers");
    findings.holds(
      headers.includes("authorization"),
      "Access-Control-Allow-Headers of it",
      "with Authorization",
      headers,
    );
  },
);

/** The names in a header that lists some, in small letters. */
function listOf({ headers }: Answer, name: string): string[] {
  return (headers.get(name) ?? "").split(",").map((item) => item.trim().toLowerCase());
}
