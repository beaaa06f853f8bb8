import type { Severity } from "../../change.ts";
import { listOf, type FactRule, type PlacedFinding } from "./fact.ts";
import { type OperationPair, operationPairs } from "./operation-pairs.ts";
import { code } from "../wording/code.ts";

interface OperationList {
  field: string;
  id: string;
  gone: (value: string) => string;
  came: (value: string) => string;
  remedy: string;
  direction: "request" | "response";
  cameSeverity: Severity;
}

/** What our operations list in extensions, and how its members are told. */
const LISTS: OperationList[] = [
  {
    field: "x-augno-key-types",
    id: "key-type",
    gone: (kind) => `Keys of the kind ${code(kind)} are refused.`,
    came: (kind) => `Keys of the kind ${code(kind)} may call it.`,
    remedy: "Keep admitting them.",
    direction: "request",
    cameSeverity: "additive",
  },
  {
    field: "x-augno-roles",
    id: "role",
    gone: (role) => `Keys with the role ${code(role)} are refused.`,
    came: (role) => `Keys with the role ${code(role)} may call it.`,
    remedy: "Keep admitting them.",
    direction: "request",
    cameSeverity: "additive",
  },
  {
    field: "x-augno-error-codes",
    id: "error-code",
    gone: (error) => `The error ${code(error)} is no longer answered.`,
    came: (error) => `The error ${code(error)} may be answered.`,
    remedy: "Keep the code for what it was answered for.",
    direction: "response",
    cameSeverity: "additive",
  },
];

/** Kinds and roles of keys that may call an operation, and errors that it answers. */
export const operationLists: FactRule = (base, head) =>
  operationPairs(base, head).flatMap((pair) => LISTS.flatMap((list) => compare(pair, list)));

function compare(pair: OperationPair, list: OperationList): PlacedFinding[] {
  const [before, after] = [listOf(pair.base[list.field]), listOf(pair.head[list.field])];
  const shared = { direction: list.direction, operations: [pair.name], at: `${pair.at}/${list.field}` };
  const gone = before.filter((value) => !after.includes(value));
  const came = after.filter((value) => !before.includes(value));
  return [
    ...gone.map((value): PlacedFinding => {
      const message = list.gone(value);
      return { ...shared, id: `${list.id}-removed`, severity: "breaking", message, remedy: list.remedy, before: value };
    }),
    ...came.map((value): PlacedFinding => {
      const message = list.came(value);
      return { ...shared, id: `${list.id}-added`, severity: list.cameSeverity, message, remedy: "", after: value };
    }),
  ];
}
