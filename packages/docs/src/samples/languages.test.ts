import { expect, test } from "vitest";
import { languages } from "./languages.ts";
import type { SampleRequest } from "./sample-request.ts";

const target = { origin: "http://localhost:8081", apiKey: "the-key" };
const request: SampleRequest = {
  operationId: "weigh-things",
  method: "PATCH",
  route: "/v1/things/{id}",
  path: { id: "thing_1" },
  query: { "types[]": ["a b", "c"], limit: 2 },
  body: {
    name: "Baker's",
    isHeavy: true,
    note: null,
    parts: [{ grams: "1.5", label: "a part with a rather long label" }],
  },
  clientMethod: "augno.things.weigh",
  isList: false,
  answerName: "thing",
};
const programOf = (id: string, changes: Partial<SampleRequest> = {}): string =>
  languages.find((language) => language.id === id)?.render({ ...request, ...changes }, target) ?? "";
const bare = { method: "DELETE", query: {}, body: undefined, answerName: null } as const;

test("a program in curl sends path, query and body, quoted for a shell", () => {
  expect(programOf("curl")).toMatchInlineSnapshot(`
    "curl -X PATCH "http://localhost:8081/v1/things/thing_1?types%5B%5D=a%20b&types%5B%5D=c&limit=2" \\
      -H "Authorization: Bearer the-key" \\
      -H "Content-Type: application/json" \\
      -d '{
        "name": "Baker'\\''s",
        "isHeavy": true,
        "note": null,
        "parts": [
          {
            "grams": "1.5",
            "label": "a part with a rather long label"
          }
        ]
      }'
    "
  `);
});

test("a program with the client passes path, body and query by their own names", () => {
  expect(programOf("client")).toMatchInlineSnapshot(`
    "import { Augno } from "@augno/client";

    const augno = new Augno({ apiKey: "the-key", baseUrl: "http://localhost:8081" });

    const thing = await augno.things.weigh("thing_1", {
      name: "Baker's",
      isHeavy: true,
      note: null,
      parts: [{ grams: "1.5", label: "a part with a rather long label" }],
    }, { types: ["a b", "c"], limit: 2 });
    console.log(thing);
    "
  `);
});

test("a program with fetch sends path, query and body", () => {
  expect(programOf("fetch")).toMatchInlineSnapshot(`
    "const response = await fetch("http://localhost:8081/v1/things/thing_1?types%5B%5D=a%20b&types%5B%5D=c&limit=2", {
      method: "PATCH",
      headers: {
        Authorization: "Bearer the-key",
        "Content-Type": "application/json",
      },
      body: JSON.stringify({
        name: "Baker's",
        isHeavy: true,
        note: null,
        parts: [{ grams: "1.5", label: "a part with a rather long label" }],
      }),
    });
    console.log(await response.json());
    "
  `);
});

test("a program in Python sends path, query and body, and writes what Python calls true and null", () => {
  expect(programOf("python")).toMatchInlineSnapshot(`
    "import json
    from urllib.request import Request, urlopen

    request = Request(
        "http://localhost:8081/v1/things/thing_1?types%5B%5D=a%20b&types%5B%5D=c&limit=2",
        method="PATCH",
        headers={
            "Authorization": "Bearer the-key",
            "Content-Type": "application/json",
        },
        data=json.dumps({
            "name": "Baker's",
            "isHeavy": True,
            "note": None,
            "parts": [
                {"grams": "1.5", "label": "a part with a rather long label"},
            ],
        }).encode(),
    )
    with urlopen(request) as response:
        print(json.dumps(json.load(response), indent=2))
    "
  `);
});

test("a program that is answered without a body reads none", () => {
  expect(languages.map(({ id }) => programOf(id, bare))).toMatchInlineSnapshot(`
    [
      "curl -X DELETE "http://localhost:8081/v1/things/thing_1" \\
      -H "Authorization: Bearer the-key"
    ",
      "import { Augno } from "@augno/client";

    const augno = new Augno({ apiKey: "the-key", baseUrl: "http://localhost:8081" });

    await augno.things.weigh("thing_1");
    console.log("Done");
    ",
      "const response = await fetch("http://localhost:8081/v1/things/thing_1", {
      method: "DELETE",
      headers: { Authorization: "Bearer the-key" },
    });
    console.log(response.status);
    ",
      "from urllib.request import Request, urlopen

    request = Request(
        "http://localhost:8081/v1/things/thing_1",
        method="DELETE",
        headers={"Authorization": "Bearer the-key"},
    )
    with urlopen(request) as response:
        print(response.status)
    ",
    ]
  `);
});

test("a list is shown by the client as the items of its page", () => {
  expect(programOf("client", { method: "GET", path: {}, query: {}, body: undefined, isList: true })).toContain(
    "const page = await augno.things.weigh();\nconsole.log(page.data);\n",
  );
});

test("languages differ in their ids and titles", () => {
  expect(new Set(languages.map(({ id }) => id)).size).toBe(languages.length);
  expect(new Set(languages.map(({ title }) => title)).size).toBe(languages.length);
});
