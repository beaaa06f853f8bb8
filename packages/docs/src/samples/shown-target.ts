import { reference } from "../generated/reference.ts";
import type { SampleTarget } from "./sample-language.ts";

/** What a page shows in place of a key; a script may put the reader's own there. */
export const KEY_PLACEHOLDER = "YOUR_API_KEY";

const [hosted] = reference.servers;
if (hosted === undefined)
  throw new Error('"servers" must name the hosted API first; it is empty. Add it to openapi.yaml.');

/** The hosted API, with a key that the reader fills in. */
export const SHOWN_TARGET: SampleTarget = { origin: hosted.url, apiKey: KEY_PLACEHOLDER };
