import { editHeader } from "@augno/e2e/src/laws/edit-answer.ts";
import type { BrokenServer, Noticer } from "../broken-server.ts";

/** Every header that the specification promises, and what notices that it is never there. */
const PROMISED: readonly (readonly [header: string, noticedBy: Noticer])[] = [
  ["Request-Id", "answers retrieve-account"],
  ["Augno-Version", "version-is-echoed"],
  ["RateLimit-Limit", "rate-limits-add-up"],
  ["RateLimit-Remaining", "rate-limits-add-up"],
  ["RateLimit-Reset", "answers retrieve-account"],
  ["Retry-After", "answers retrieve-account"],
  ["WWW-Authenticate", "answers retrieve-account"],
  ["Allow", "allow-names-every-method"],
  ["Idempotent-Replayed", "replay-repeats-the-answer"],
  ["Cache-Control", "answers-stay-out-of-caches"],
];

/** Servers whose headers are not those of the specification. */
export const brokenHeaders: readonly BrokenServer[] = [
  ...PROMISED.map(([header, noticedBy]): BrokenServer => {
    return {
      name: `no-${header.toLowerCase()}`,
      what: `leaves out \`${header}\``,
      noticedBy: [noticedBy],
      wrap: () => async (request, send) => editHeader(await send(request), header, null),
    };
  }),
  {
    name: "rate-headers-stuck",
    what: "counts no request in `RateLimit-Remaining`",
    noticedBy: ["rate-limits-add-up"],
    wrap: () => async (request, send) => {
      const response = await send(request);
      return editHeader(response, "ratelimit-remaining", response.headers.get("ratelimit-limit"));
    },
  },
  {
    name: "html-media-type",
    what: "calls its JSON `text/html`",
    noticedBy: ["answers retrieve-account"],
    wrap: () => async (request, send) => {
      const response = await send(request);
      return response.headers.has("content-type") ? editHeader(response, "content-type", "text/html") : response;
    },
  },
];
