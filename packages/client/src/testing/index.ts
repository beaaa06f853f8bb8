/**
 * For tests of programs that call the Augno API: a `fetch` that answers as the specification shows, without a network.
 *
 * @example
 * ```ts
 * import { Augno } from "@augno/client";
 * import { createExampleFetch } from "@augno/client/testing";
 *
 * const fetch = createExampleFetch({ "retrieve-unit": { error: "resource_not_found" } });
 * const augno = new Augno({ apiKey: "aug_sk_test_example", fetch });
 * await augno.units.list(); // the page that the specification shows
 * console.log(fetch.requests[0]?.operationId); // list-units
 * ```
 *
 * @packageDocumentation
 */
export type { ExampleAnswers } from "../generated/examples.ts";
export { createExampleFetch, type ExampleFetch } from "./create-example-fetch.ts";
export type { RecordedRequest } from "./recorded-request.ts";
