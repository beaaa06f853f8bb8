import { augno, augnoWithoutPrefetch } from "./clients/augno.ts";
import { bareFetch } from "./clients/bare-fetch.ts";
import { ky } from "./clients/ky.ts";
import { openai } from "./clients/openai.ts";
import { openapiFetch } from "./clients/openapi-fetch.ts";
import { stripe } from "./clients/stripe.ts";
import { workos } from "./clients/workos.ts";
import type { Peer } from "./peer.ts";

/** The clients that are compared; the first is what the others' ratios are of. */
export const PEERS: readonly Peer[] = [bareFetch, augno, openapiFetch, workos, stripe, ky, openai];

/** Those that go from page to page by themselves; the first is what the others' ratios are of. */
export const WALKERS: readonly Peer[] = [stripe, augno, augnoWithoutPrefetch, openai];
