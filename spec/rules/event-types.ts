import { eventTypeOf } from "./reading/event-type-of.ts";
import { firstDifference } from "./reading/first-difference.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const CATALOGUE = "x-augno-event-types";
const ENUM = "KnownEventType";

/** `augno/event-types`: the catalogue of events, its enumeration and the operations agree. */
export const eventTypes: StyleRule = {
  name: "event-types",
  description:
    "Every operation has an event type of its own, made of its operationId: what it is done to, in the singular, and " +
    "what was done, as `unit.listed` for `list-units`. Every type in `x-augno-event-types` is that of an operation or " +
    "begins with `request.`, and the schema `KnownEventType` enumerates them all in their order. So a type of event " +
    "that is filtered for can come, and tells where it came from.",
  visit: () => {
    let catalogue: string[] = [];
    let isEnumerated = false;
    const users = new Map<string, string>();
    return {
      Root: {
        enter(root, context) {
          catalogue = SpecNode.of(root, context).get(CATALOGUE).keys;
        },
        leave(root, context) {
          const node = SpecNode.of(root, context);
          checkUnused(node.get(CATALOGUE), users);
          if (!isEnumerated) reportNoEnum(node);
        },
      },
      Operation(value, context) {
        const operation = SpecNode.of(value, context);
        const id = operation.get("operationId").text;
        const type = operation.get("x-augno-event-type");
        if (id === undefined || type.text === undefined) return;
        const user = users.get(type.text);
        if (user === undefined) users.set(type.text, id);
        else reportTwice(type, id, user);
        if (user === undefined) checkName(type, id);
      },
      Schema(value, context) {
        const schema = SpecNode.of(value, context);
        if (schema.component !== ENUM) return;
        isEnumerated = true;
        checkEnum(schema.get("enum"), catalogue);
      },
    };
  },
};

function checkUnused(catalogue: SpecNode, users: ReadonlyMap<string, string>): void {
  for (const type of catalogue.keys) {
    if (type.startsWith("request.") || users.has(type)) continue;
    catalogue
      .get(type)
      .report(
        `"${type}" of ${CATALOGUE} must be the type of an operation, or begin with "request."; no operation has it. ` +
          "Remove it, or correct its name.",
      );
  }
}

function reportNoEnum(root: SpecNode): void {
  root.report(
    `There must be a schema named ${ENUM}, to enumerate what ${CATALOGUE} holds; there is none. ` +
      `Write schemas/${ENUM}.yaml, and use it in the schema of events.`,
  );
}

function reportTwice(type: SpecNode, id: string, user: string): void {
  type.report(
    `"x-augno-event-type" of ${id} must be of no other operation; got ${type.text}, which is that of ${user}. ` +
      "Give each a type of its own.",
  );
}

function checkName(type: SpecNode, id: string): void {
  const expected = eventTypeOf(id);
  if (expected === undefined) return;
  const { beginning, isWhole } = expected;
  if (isWhole ? type.text === beginning : type.text?.startsWith(beginning)) return;
  type.report(
    `"x-augno-event-type" of ${id} must ${isWhole ? "be" : "begin with"} ${beginning}, by its operationId; ` +
      `got ${type.text}. Correct the type, or the operationId.`,
  );
}

function checkEnum(types: SpecNode, catalogue: string[]): void {
  const difference = firstDifference(catalogue, types.texts);
  if (difference === undefined) return;
  types
    .get(difference.index)
    .report(
      `The enum of ${ENUM} must have the types of the catalogue ${CATALOGUE} in its order; ` +
        `entry ${difference.index + 1} must be ${difference.expected}, got ${difference.actual}. Write the same types in both.`,
    );
}
