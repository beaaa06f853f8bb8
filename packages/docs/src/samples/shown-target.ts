import type { SampleTarget } from "./sample-language.ts";

/** What a page shows in place of a key; a script may put the reader's own there. */
export const KEY_PLACEHOLDER = "YOUR_API_KEY";

/** The hosted API, with a key that the reader fills in. */
export const SHOWN_TARGET: SampleTarget = { origin: "https://api.augno.com", apiKey: KEY_PLACEHOLDER };
