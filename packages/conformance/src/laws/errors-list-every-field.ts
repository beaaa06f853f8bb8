import type { SessionRequest } from "../session.ts";
import { errorOf } from "./asking/error-of.ts";
import { law } from "./law.ts";

/** Requests with several faults, and each fault's field and code in the order sent. */
const REQUESTS: readonly (readonly [SessionRequest, (readonly [param: string, code: string])[]])[] = [
  [
    { operation: "list-units", query: "type=colour&limit=0&nothing=1&cursor=x" },
    [
      ["type", "parameter_invalid"],
      ["limit", "parameter_invalid"],
      ["nothing", "parameter_unknown"],
      ["cursor", "parameter_invalid"],
    ],
  ],
  [
    { operation: "list-request-logs", query: "status_codes[]=1&methods[]=GO&start_date=today" },
    [
      ["status_codes[]", "parameter_invalid"],
      ["methods[]", "parameter_invalid"],
      ["start_date", "parameter_invalid"],
    ],
  ],
  [
    {
      operation: "create-unit",
      body: { type: "colour", nothing: 1, name: "", ratio_numerator: 1, abbreviation: "conformance" },
    },
    [
      ["type", "parameter_invalid"],
      ["nothing", "parameter_unknown"],
      ["name", "parameter_invalid"],
      ["ratio_numerator", "parameter_invalid"],
    ],
  ],
  [
    {
      operation: "create-unit",
      query: "nothing=1",
      body: { name: "", abbreviation: "conformance", type: "mass", ratio_numerator: "1" },
    },
    [
      ["nothing", "parameter_unknown"],
      ["name", "parameter_invalid"],
    ],
  ],
  [
    {
      operation: "create-api-key",
      body: { name: "k", type: "publishable", role: "read_only", allowed_origins: ["x", 1] },
    },
    [
      ["allowed_origins[0]", "parameter_invalid"],
      ["allowed_origins[1]", "parameter_invalid"],
    ],
  ],
];

/** Sends requests that are wrong in several fields. */
export const errorsListEveryField = law(
  "errors-list-every-field",
  "queries and bodies with several fields that are wrong",
  async (session, findings) => {
    for (const [request, expected] of REQUESTS) {
      const error = errorOf(await session.send(request));
      const what = `${request.operation} with ${JSON.stringify(request.query ?? request.body)}`;
      findings.same(
        `The errors of ${what}`,
        error?.errors.map(({ param, code }) => [param, code]),
        expected,
      );
      const first = error?.errors[0];
      findings.same(
        `param, code and message of ${what}`,
        [error?.param, error?.code, error?.message],
        [first?.param, first?.code, first?.message],
      );
    }
    const missing = errorOf(await session.send({ operation: "create-unit", body: {} }));
    const params = missing?.errors.map(({ param }) => param).toSorted();
    findings.same("What is missing of an empty body", params, ["abbreviation", "name", "ratio_numerator", "type"]);
  },
);
