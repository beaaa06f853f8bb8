import type { Document } from "@augno/codegen/src/document.ts";

/**
 * How many copies of the units' operations and schemas there are, to come to what Stripe's specification has: 562
 * operations, 1,110 schemas and 3.8 MB of types by openapi-typescript.
 */
const COPIES = 93;
const FIRST_HALVES = ["bank", "billing", "card", "customer", "gift", "office", "order", "sales", "store", "tax"];
const SECOND_HALVES = [
  "account",
  "address",
  "batch",
  "credit",
  "detail",
  "limit",
  "notice",
  "payment",
  "quote",
  "refund",
];

/** What the copies of `unit` are called, such as `taxrefund`: the resource is `taxrefunds`, its schema `Taxrefund`. */
export const COPY_NAMES: readonly string[] = FIRST_HALVES.flatMap((first) =>
  SECOND_HALVES.map((second) => first + second),
).slice(0, COPIES);

/** Our specification with all that it has of units over and over again, each time under another name. */
export function largeSpecification(bundle: Document): Document {
  const all = COPY_NAMES.map((name) => copyOfUnits(bundle, name));
  const { components } = bundle;
  return {
    ...bundle,
    paths: Object.assign({}, bundle.paths, ...all.map(({ paths }) => paths)) as Document["paths"],
    components: {
      ...components,
      ...Object.fromEntries(
        SECTIONS.map((section) => [
          section,
          Object.assign({}, components[section], ...all.map((copy) => copy.components[section])) as unknown,
        ]),
      ),
    },
    "x-augno-id-prefixes": {
      ...bundle["x-augno-id-prefixes"],
      ...Object.fromEntries(COPY_NAMES.map((name) => [name, name])),
    },
  };
}

/** Where something of units stands. */
const SECTIONS = ["schemas", "parameters", "examples"] as const;

/** What the bundle has of units, under another name. */
function copyOfUnits({ paths, components }: Document, name: string): Pick<Document, "paths" | "components"> {
  const ofUnits = <Value>(section: Record<string, Value> = {}): Record<string, Value> =>
    Object.fromEntries(Object.entries(section).filter(([key]) => /unit/i.test(key)));
  const part = {
    paths: ofUnits(paths),
    components: Object.fromEntries(SECTIONS.map((section) => [section, ofUnits<unknown>(components[section])])),
  };
  const renamed = JSON.stringify(part).replaceAll("unit", name).replaceAll("Unit", capitalized(name));
  return JSON.parse(renamed) as Pick<Document, "paths" | "components">; // as it was, but for the name
}

/** `taxrefund` as `Taxrefund`. */
export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
