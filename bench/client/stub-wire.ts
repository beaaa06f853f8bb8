import { ANSWER_HEADERS, answerPage } from "./answer-page.ts";
import type { Wire } from "./peer.ts";

/**
 * A `fetch` that answers at once, the same bytes to all, so that nothing is measured but the client. It tells how long a
 * list is asked for by the end of the address.
 */
export function stubWire(): Wire {
  const answers = new Map(
    [1, 10].map((limit) => [limit, Buffer.from(answerPage({ limit, total: 1000, after: null }))]),
  );
  return {
    baseUrl: "http://127.0.0.1:8081",
    fetch: async (input) => {
      const url = typeof input === "string" ? input : "url" in input ? input.url : input.href;
      return new Response(answers.get(/limit=10\b/.test(url) ? 10 : 1), { headers: ANSWER_HEADERS });
    },
  };
}
