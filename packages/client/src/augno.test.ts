import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { Augno } from "./augno.ts";

const KEY = "aug_sk_test_AM4Bq7ZtR2xV9cKdWm3YpLhNfXWNXD";

/** A client whose requests end in the list. */
function recorded(answer: () => Response, baseUrl?: string): { augno: Augno; requests: Request[] } {
  const requests: Request[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    requests.push(new Request(input, init));
    return answer();
  };
  return { augno: new Augno({ apiKey: KEY, baseUrl, fetch }), requests };
}

const EMPTY_PAGE = {
  object: "list",
  page_info: { next_cursor: null, prev_cursor: null, has_next_page: false, has_prev_page: false },
  data: [],
};

describe("a request", () => {
  test("goes to the hosted API with the key and the version", async () => {
    const { augno, requests } = recorded(() => Response.json(EMPTY_PAGE));
    await augno.units.list();
    expect(requests.map(({ method, url, headers }) => ({ method, url, headers: Object.fromEntries(headers) }))).toEqual(
      [
        {
          method: "GET",
          url: "https://api.augno.com/v1/core/units",
          headers: { authorization: `Bearer ${KEY}`, "augno-version": "2026-11-24" },
        },
      ],
    );
  });

  test.each([
    ["nothing", {}, ""],
    ["a number", { limit: 1 }, "?limit=1"],
    [
      "all of them",
      { limit: 2, cursor: "unit_0", q: "m² & co", type: "mass" },
      "?limit=2&cursor=unit_0&q=m%C2%B2%20%26%20co&type=mass",
    ],
    ["undefined", { limit: undefined, q: "a" }, "?q=a"],
  ] as const)("carries %s as its query", async (_, params, query) => {
    const { augno, requests } = recorded(() => Response.json(EMPTY_PAGE), "http://localhost:8081/");
    await augno.units.list(params);
    expect(requests[0]?.url).toBe(`http://localhost:8081/v1/core/units${query}`);
  });

  test("carries each item of a list under the parameter's name, with brackets", async () => {
    const { augno, requests } = recorded(() => Response.json(EMPTY_PAGE));
    await augno.requestLogs.list({ limit: 1, methods: ["PUT", "POST"], status_codes: [404], q: undefined });
    const query = new URL(requests[0]?.url ?? "").searchParams;
    expect(query.getAll("methods[]")).toEqual(["PUT", "POST"]);
    expect(query.getAll("status_codes[]")).toEqual(["404"]);
    expect([...query.keys()].every((name) => !["methods", "status_codes", "q"].includes(name))).toBe(true);
  });

  test("has the id in its path and the body as JSON", async () => {
    const { augno, requests } = recorded(() => Response.json({}));
    await augno.units.convert("unit/1", { value: "2.5", to_unit_id: "unit_2" });
    await augno.apiKeys.rotate("apke_1");
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "POST https://api.augno.com/v1/core/units/unit%2F1/actions/convert",
      "POST https://api.augno.com/v1/auth/api-keys/apke_1/actions/rotate",
    ]);
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual([
      '{"value":"2.5","to_unit_id":"unit_2"}',
      "",
    ]);
  });

  test("gives nothing where nothing is answered", async () => {
    const { augno } = recorded(() => new Response(null, { status: 204 }));
    expect(await augno.units.delete("unit_1")).toBeUndefined();
  });

  test("gives the body as it came", async () => {
    const { augno } = recorded(() => Response.json(EMPTY_PAGE));
    expect(await augno.units.list()).toEqual(EMPTY_PAGE);
  });
});

describe("the key", () => {
  test("is in nothing that the client shows of itself", () => {
    const { augno } = recorded(() => Response.json(EMPTY_PAGE));
    expect(inspect(augno, { depth: 20, showHidden: true }) + JSON.stringify(augno)).not.toContain(KEY);
  });

  test.each([
    [undefined, "undefined"],
    [null, "object"],
    ["", "an empty text"],
    [`${KEY}\n`, "text with spaces or other characters"],
  ])("is refused when it is %j", (apiKey, came) => {
    const options = { apiKey: apiKey as string }; // what a program without types may pass
    expect(() => new Augno(options)).toThrow(
      `"apiKey" must be an API key such as aug_sk_test_…; got ${came === "object" ? "null" : came}. ` +
        "Copy it whole, and see that the environment variable it is read from is set.",
    );
  });
});

test.each(["localhost:8081", "ftp://x", "http://user:pass@x", "http://x?a=1", "http://x#a", "/v1", ""])(
  "refuses the address %j",
  (baseUrl) => {
    expect(() => new Augno({ apiKey: KEY, baseUrl })).toThrow(
      '"baseUrl" must be an http or https address without user, query or fragment; got another text. ' +
        "Leave it out for the hosted API, or pass one such as http://localhost:8081.",
    );
  },
);
