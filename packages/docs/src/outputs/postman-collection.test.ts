import { describe, expect, test } from "vitest";
import { reference } from "../generated/reference.ts";
import { postmanCollection } from "./postman-collection.ts";

const collection = postmanCollection(reference);
const requests = collection.item.flatMap(({ item }) => item);
const named = (summary: string) => requests.find(({ name }) => name === summary)?.request;

describe("the collection", () => {
  test("has a folder for each resource and a request for each operation", () => {
    expect(collection.item.map(({ name }) => name)).toEqual(reference.resources.map(({ title }) => title));
    expect(requests.map(({ name }) => name).toSorted()).toEqual(
      reference.operations.map(({ summary }) => summary).toSorted(),
    );
  });

  test("sends the reader's key to the hosted API, both by variables", () => {
    expect(collection.auth).toEqual({
      type: "bearer",
      bearer: [{ key: "token", value: "{{api_key}}", type: "string" }],
    });
    expect(collection.variable).toEqual([
      { key: "base_url", value: reference.servers[0]?.url },
      { key: "api_key", value: "YOUR_API_KEY" },
    ]);
  });

  test("writes a path's parameters as Postman does, with an example's value", () => {
    expect(named("Retrieve a unit")?.url).toMatchObject({
      raw: "{{base_url}}/v1/core/units/:id",
      host: ["{{base_url}}"],
      path: ["v1", "core", "units", ":id"],
      query: [],
      variable: [{ key: "id", value: expect.stringMatching(/^unit_/) }],
    });
  });

  test("has what may be left out ready and switched off", () => {
    const { query, raw } = named("List units")?.url ?? {};
    expect(raw).toBe("{{base_url}}/v1/core/units");
    expect(query).toContainEqual(expect.objectContaining({ key: "limit", value: "1", disabled: true }));
    expect(query?.every(({ disabled }) => disabled === true)).toBe(true);
  });

  test("sends the specification's example as the body, declared as JSON", () => {
    const operation = reference.operations.find(({ id }) => id === "create-unit");
    const { body, header } = named("Create a unit") ?? {};
    expect(JSON.parse(body?.raw ?? "")).toEqual(operation?.body?.examples[0]?.value);
    expect(header?.[0]).toEqual({ key: "Content-Type", value: "application/json" });
    expect(named("List units")?.body).toBeUndefined();
  });

  test("declares no body where it has none to send", () => {
    const operations = reference.operations.map((operation) =>
      operation.body === null ? operation : { ...operation, body: { ...operation.body, examples: [] } },
    );
    const headers = postmanCollection({ ...reference, operations }).item.flatMap(({ item }) =>
      item.flatMap(({ request }) => request.header),
    );
    expect(headers).not.toEqual([]);
    expect(headers.filter(({ key }) => key === "Content-Type")).toEqual([]);
  });
});
