import * as fc from "fast-check";
import { apiVersions } from "../generated/api.ts";
import { errorCatalogue } from "../generated/errors.ts";
import { ALLOWED_ORIGIN } from "./hostile-callers.ts";
import { hostileHeaderValue } from "./hostile-values.ts";

const header = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> =>
  value.map((text) => [name, text] as const);

const few = fc.constantFrom("a", "b", "c", "d");

const oddHeader = fc.oneof(
  {
    weight: 8,
    arbitrary: header(
      "Idempotency-Key",
      fc.oneof(
        { weight: 3, arbitrary: few },
        { weight: 1, arbitrary: fc.uuid() },
        { weight: 1, arbitrary: hostileHeaderValue },
      ),
    ),
  },
  { weight: 2, arbitrary: header("Augno-Version", fc.oneof(fc.constantFrom(...apiVersions), hostileHeaderValue)) },
  {
    weight: 1,
    arbitrary: header("Augno-Simulate", fc.oneof(fc.constantFrom(...Object.keys(errorCatalogue)), hostileHeaderValue)),
  },
  {
    weight: 1,
    arbitrary: header(
      "Augno-Simulate-Latency",
      fc.oneof(fc.constantFrom("0", "1", "-1", "1.0", "10001", "1e3"), hostileHeaderValue),
    ),
  },
  {
    weight: 1,
    arbitrary: header(
      "Origin",
      fc.oneof(fc.constantFrom(ALLOWED_ORIGIN, "http://localhost:8081", "null", "https://"), hostileHeaderValue),
    ),
  },
  { weight: 1, arbitrary: header("Sec-Fetch-Site", fc.constantFrom("same-origin", "cross-site", "none", "")) },
  { weight: 1, arbitrary: header("Access-Control-Request-Method", fc.constantFrom("GET", "POST", "")) },
  {
    weight: 1,
    arbitrary: header(
      "Content-Type",
      fc.oneof(
        fc.constantFrom("text/plain", "application/json; charset=latin1", "application/json;", "multipart/form-data"),
        hostileHeaderValue,
      ),
    ),
  },
  { weight: 1, arbitrary: header("Content-Encoding", fc.constantFrom("gzip", "identity", "IDENTITY", "br, gzip", "")) },
  { weight: 1, arbitrary: header("Content-Length", fc.constantFrom("0", "-1", "ten", "9999999", "1e3")) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom(
        "User-Agent",
        "Accept",
        "Cookie",
        "X-HTTP-Method-Override",
        "X-Forwarded-Host",
        "__proto__",
        "constructor",
        "Request-Id",
        "Host",
      ),
      hostileHeaderValue,
    ),
  },
);

/** The headers of a request besides its key: such as the API knows with odd values, others, many, and the same again. */
export const hostileHeaders: fc.Arbitrary<(readonly [name: string, value: string])[]> = fc
  .tuple(
    fc.oneof(
      { weight: 20, arbitrary: fc.constant([["Content-Type", "application/json"]] as const) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
    fc.oneof(
      { weight: 12, arbitrary: fc.array(oddHeader, { maxLength: 2 }) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(oddHeader, fc.integer({ min: 2, max: 100 }))
          .map(([each, times]) => Array<readonly [string, string]>(times).fill(each)),
      },
    ),
  )
  .map((lists) => lists.flat());
