import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { aborts } from "./cases/aborts.ts";
import { cutConnections } from "./cases/cut-connections.ts";
import { idempotency } from "./cases/idempotency.ts";
import { rateLimits } from "./cases/rate-limits.ts";
import { redirects } from "./cases/redirects.ts";
import { stalls } from "./cases/stalls.ts";
import { strangeAnswers } from "./cases/strange-answers.ts";
import { transientAnswers } from "./cases/transient-answers.ts";
import { API_KEY } from "./given-values.ts";
import { runCase } from "./run-case.ts";

beforeEach(() => {
  // Full jitter waits between nothing and the whole of a back-off; half of it is as good as any.
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ["a connection that is cut", cutConnections],
  ["a server that stalls", stalls],
  ["a rate limit", rateLimits],
  ["a refusal", transientAnswers],
  ["a strange answer", strangeAnswers],
  ["a redirect", redirects],
  ["a repetition", idempotency],
  ["an abort", aborts],
])("%s", (_, cases) => {
  test.each(cases.map((theCase) => [theCase.name, theCase] as const))("%s", async (_name, theCase) => {
    const { received, receivedElsewhere, attemptsAreSound, ...happened } = await runCase(theCase);
    expect(happened).toEqual({
      sent: theCase.sent,
      waits: theCase.waits ?? [],
      took: theCase.took ?? happened.took,
      connections: theCase.connections ?? happened.connections,
      outcomes: theCase.outcomes,
    });
    expect(received.map(({ headers }) => headers.authorization)).toEqual(received.map(() => `Bearer ${API_KEY}`));
    expect(receivedElsewhere).toEqual([]);
    expect(attemptsAreSound).toBe(true);
  });
});
