import type { Answer, Session } from "../session.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { pathOf } from "./asking/path-of.ts";
import { type RateState, rateStateOf } from "./asking/rate-state.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

/** With a higher limit, it is not used up. */
const MOST = 2000;
const AT_ONCE = 50;
const MILLISECONDS = 1000;

/** Counts the requests of a key of its own along with the server, and uses up what it may send. */
export const rateLimitsAddUp = law(
  "rate-limits-add-up",
  "a new key's first requests, of every fate, and then as many as it may send",
  async (session, findings) => {
    const { secret: key } = await session.createApiKey({ role: "read_only" });
    const counter = new Counter(findings);
    counter.count(await session.sendOnce({ operation: "retrieve-account", key }), "a first request");
    counter.count(await session.sendOnce({ operation: "list-units", query: "limit=0", key }), "one that is wrong");
    counter.count(await session.sendOnce({ operation: "create-unit", body: {}, key }), "one that is forbidden");
    const unknown = { operation: "list-units", rawPath: "/v1/none", method: "GET", key } as const;
    counter.count(await session.sendOnce(unknown), "one to an unknown path");
    const head = { operation: "list-units", rawPath: pathOf("list-units"), method: "HEAD", key } as const;
    const { limit } = counter.count(await session.sendOnce(head), "a HEAD");
    if (limit <= MOST) await checkEnd(session, findings, { key, limit });
  },
);

/** Tells, from what was sent and how long that took, how much may be left. */
class Counter {
  readonly #findings: Findings;
  readonly #startedAt = performance.now();
  #sent = 0;
  #limit: number | null = null;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  count(answer: Answer, what: string): RateState {
    const state = rateStateOf(answer);
    this.#sent += 1;
    const isLimited = state.limit >= 1;
    this.#findings.holds(isLimited, `RateLimit-Limit of ${what}`, "1 or more", answer.headers.get("ratelimit-limit"));
    if (!isLimited) return state;
    this.#limit ??= state.limit;
    this.#findings.same(`RateLimit-Limit of ${what}`, state.limit, this.#limit);
    const least = this.#limit - this.#sent;
    // A bucket may fill up again as fast as the limit says, while the requests are on their way.
    const gained = Math.ceil(((performance.now() - this.#startedAt) / MILLISECONDS) * this.#limit);
    const most = Math.min(this.#limit - 1, least + gained);
    const { remaining, reset } = state;
    const expected = `from ${least} to ${most} after ${this.#sent} of ${this.#limit}`;
    this.#findings.holds(
      remaining >= least && remaining <= most,
      `RateLimit-Remaining of ${what}`,
      expected,
      remaining,
    );
    this.#findings.holds(reset >= 1, `RateLimit-Reset of ${what}`, "1 or more where not all remains", reset);
    return state;
  }
}

async function checkEnd(
  session: Session,
  findings: Findings,
  { key, limit }: { readonly key: string; readonly limit: number },
): Promise<void> {
  const send = (): Promise<Answer> => session.sendOnce({ operation: "retrieve-account", key });
  let refused: Answer | undefined;
  // Twice as many as there may be at once: the bucket fills up meanwhile.
  for (let sent = 0; sent < 2 * limit && refused === undefined; sent += AT_ONCE) {
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, send));
    refused = answers.find(({ status }) => status !== 200);
  }
  if (refused === undefined)
    return findings.add(`${2 * limit} requests at once must be too many for ${limit}; none was refused.`);
  findings.same("A request over the limit", describeAnswer(refused), "429 rate_limit_exceeded");
  findings.same("RateLimit-Remaining of it", rateStateOf(refused).remaining, 0);
  const seconds = Number(refused.headers.get("retry-after"));
  findings.holds(seconds >= 1, "Retry-After of it", "1 or more", refused.headers.get("retry-after"));
  const { controls } = session.target;
  if (controls !== undefined) await controls.advance(seconds * MILLISECONDS);
  else await new Promise((resolve) => setTimeout(resolve, seconds * MILLISECONDS));
  findings.same("A request once Retry-After has passed", describeAnswer(await send()), "200");
}
