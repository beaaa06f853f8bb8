import { isObject } from "../../types/open-api.ts";
import { fieldOf, type FactRule, type PlacedFinding } from "./fact.ts";

interface RootList {
  field: string;
  id: string;
  /** What tells members apart. */
  name: (member: unknown) => unknown;
  gone: (name: string) => string;
  came: (name: string) => string;
}

const LISTS: RootList[] = [
  {
    field: "servers",
    id: "server",
    name: (server) => (isObject(server) ? server["url"] : undefined),
    gone: (url) => `The server \`${url}\` is no more.`,
    came: (url) => `The server \`${url}\` is new.`,
  },
  {
    field: "x-augno-api-versions",
    id: "api-version",
    name: (version) => version,
    gone: (version) => `The version \`${version}\` is no longer answered.`,
    came: (version) => `The version \`${version}\` is answered.`,
  },
  {
    field: "x-augno-system-units",
    id: "system-unit",
    // A unit that measures otherwise is another unit; how it is spelled is for people.
    name: (unit) => (isObject(unit) ? [unit["id"], ...MEASURES.map((field) => String(unit[field]))].join(" ") : unit),
    gone: (unit) => `The system unit \`${unit.split(" ")[0]}\` is no more, or measures otherwise.`,
    came: (unit) => `The system unit \`${unit.split(" ")[0]}\` is new, or measures otherwise.`,
  },
];

/** The fields of a system unit that decide how values convert. */
const MEASURES = ["type", "ratio_numerator", "ratio_denominator", "offset_numerator", "offset_denominator"];

/** What documents list at their root: servers, versions of the API, system units. */
export const lists: FactRule = (base, head) =>
  LISTS.flatMap(({ field, id, name, gone, came }) => {
    const [before, after] = [base, head].map((document) => namesIn(fieldOf(document, field), name));
    const shared = { direction: null, operations: [], at: `/${field}` };
    const lost = [...(before ?? [])].filter((member) => after?.has(member) === false);
    const gained = [...(after ?? [])].filter((member) => before?.has(member) === false);
    return [
      ...lost.map((member): PlacedFinding => {
        return { ...shared, id: `${id}-removed`, severity: "breaking", message: gone(member), remedy: "Keep it." };
      }),
      ...gained.map((member): PlacedFinding => {
        return { ...shared, id: `${id}-added`, severity: "additive", message: came(member), remedy: "" };
      }),
    ];
  });

function namesIn(value: unknown, name: RootList["name"]): Set<string> {
  return new Set(Array.isArray(value) ? value.map((member: unknown) => String(name(member))) : []);
}
