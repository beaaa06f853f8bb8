import { expect, test } from "vitest";
import { reference } from "../generated/reference.ts";
import { renderJson } from "./render-json.ts";

const linkOf = (path: readonly string[]): string => `#${path.join(".")}`;
const linksIn = (html: string): string[] => [...html.matchAll(/href="([^"]*)"/g)].map(([, address = ""]) => address);

test("each field leads to its place, to which lists add nothing", () => {
  const html = renderJson(
    { page_info: { next_cursor: null }, data: [{ id: "x" }] },
    { schema: reference.schemas["UnitList"], linkOf },
  );
  expect(linksIn(html)).toEqual(["#page_info", "#page_info.next_cursor", "#data", "#data.id"]);
});

test("a field that the schema does not name has no link", () => {
  const html = renderJson({ query_params: { limit: ["1"] } }, { schema: reference.schemas["RequestLog"], linkOf });
  expect(linksIn(html)).toEqual(["#query_params"]);
});

test("JSON reads as it is printed everywhere, and markup in it is text", () => {
  const value = { a: [], b: {}, c: [1, { d: '<b> & "c"' }], e: null, f: true };
  const html = renderJson(value, { schema: undefined, linkOf });
  const text = html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
  expect(text.replaceAll("&quot;", '"').replaceAll("&amp;", "&")).toBe(JSON.stringify(value, null, 2));
});
