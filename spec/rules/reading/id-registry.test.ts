import { expect, test } from "vitest";
import { IdRegistry } from "./id-registry.ts";

const registry = new IdRegistry(
  new Map([
    ["unit", "unit"],
    ["api_key", "apke"],
  ]),
);

test.each([
  { text: "unit_01jm4r6700f8nwq3v5hx2d9ktp", isId: true, isMistaken: false, what: "an id" },
  { text: "~unit_01jm4r6700f8nwq3v5hx2d9ktp", isId: false, isMistaken: false, what: "a cursor" },
  { text: "unit_01jm4r67", isId: false, isMistaken: true, what: "an id cut short" },
  { text: "unit_01JM4R6700F8NWQ3V5HX2D9KTP", isId: false, isMistaken: true, what: "an id in capitals" },
  { text: "unit_91jm4r6700f8nwq3v5hx2d9ktp", isId: false, isMistaken: true, what: "an id beyond 128 bits" },
  { text: "key_01jm4r6700f8nwq3v5hx2d9ktp", isId: false, isMistaken: true, what: "an id of an unknown prefix" },
  { text: "order_7", isId: false, isMistaken: false, what: "a name of somebody else's" },
  { text: "unit_conversion", isId: false, isMistaken: false, what: "the object of no resource" },
  { text: "aug_sk_test_AM4B...WNXD", isId: false, isMistaken: false, what: "a redacted key" },
  { text: "Kilogram", isId: false, isMistaken: false, what: "a word" },
])("$text is $what", ({ text, isId, isMistaken }) => {
  expect({ isId: registry.isId(text), isMistaken: registry.isMistaken(text) }).toEqual({ isId, isMistaken });
});

test("an id tells its resource by its prefix", () => {
  expect(registry.prefixes).toEqual(["unit", "apke"]);
  expect(registry.objectOf("apke_01jm4r6700f8nwq3v5hx2d9ktp")).toBe("api_key");
  expect(registry.objectOf("key_01jm4r6700f8nwq3v5hx2d9ktp")).toBeUndefined();
});
