import type { Document, JsonSchema } from "@augno/codegen/src/document.ts";
import { expect, test } from "vitest";
import { type Change, changeOf } from "./change-of.ts";
import { plannedTasks } from "./planned-task.ts";
import { tasksAfter } from "./tasks-after.ts";

const tasks = plannedTasks();
const UNIT = "spec/schemas/Unit.yaml";

function schemaOf({ components }: Document, name: string): JsonSchema {
  return components.schemas?.[name] ?? expect.unreachable(`there is the schema ${name}`);
}

function fieldOf(document: Document, name: string): JsonSchema {
  return schemaOf(document, "Unit").properties?.[name] ?? expect.unreachable(`there is the field ${name}`);
}

/** Tasks that cannot see how the specification is worded. */
const DEAF_TO_WORDS = new Set([
  "//#lint:code",
  "@augno/client#test",
  "@augno/codegen#test",
  "@augno/conformance#test",
  "@augno/e2e#test:answers",
  "@augno/e2e#test:published",
  "@augno/e2e#test:samples",
  "@augno/e2e#test:walk",
  "@augno/mutation#test",
  "@augno/mutation#test:leaves",
  "@augno/server#test",
  "@augno/server#typecheck",
  "@augno/spec#test:rules",
  "@augno/spec-review#test",
  "@augno/spec-review#test:corpus",
  "@augno/units#test",
]);

/** Tasks that are about how it is worded, or show it. */
const HEARS_WORDS = [
  "//#format:check",
  "@augno/client#build",
  "@augno/codegen#generate:check",
  "@augno/codegen#test:foreign",
  "@augno/docs#build",
  "@augno/docs#test",
  "@augno/e2e#test",
  "@augno/e2e#test:docs",
  "@augno/e2e#test:workflows",
  "@augno/spec#lint",
  "@augno/spec#test",
  "@augno/spec-review#test:ours",
  "@augno/types#build",
];

test("a description that is changed runs again what is about descriptions, and nothing that cannot see them", async () => {
  const change = await changeOf(UNIT, (document) => {
    fieldOf(document, "is_internal").description = "Another description.";
  });
  const again = tasksAfter(change, tasks);
  expect(again.filter((id) => DEAF_TO_WORDS.has(id))).toEqual([]);
  expect(HEARS_WORDS.filter((id) => !again.includes(id))).toEqual([]);
});

/** Tasks that hold what is served, called and tested to the specification. */
const HOLDS_TO_MEANING = [
  "@augno/conformance#test",
  "@augno/e2e#test:answers",
  "@augno/e2e#test:docs",
  "@augno/e2e#test:published",
  "@augno/e2e#test:samples",
  "@augno/e2e#test:walk",
  "@augno/mutation#test",
  "@augno/mutation#test:leaves",
  "@augno/server#test",
];

test.each<[string, (document: Document) => void]>([
  ["a bound", (document) => Object.assign(schemaOf(document, "UnitName"), { maxLength: 17 })],
  ["a value of an enumeration", (document) => schemaOf(document, "KnownUnitType").enum?.push("pressure")],
  [
    "a field",
    (document) =>
      Object.assign(schemaOf(document, "Unit").properties ?? {}, {
        colour: { type: "string", description: "Its colour.", maxLength: 9 },
      }),
  ],
])("%s that is changed runs again whatever the specification means something to", async (_what, edit) => {
  const again = tasksAfter(await changeOf(UNIT, edit), tasks);
  expect(HOLDS_TO_MEANING.filter((id) => !again.includes(id))).toEqual([]);
});

test("the file of a specification's schema by itself is compared, linted and compiled", () => {
  const change: Change = { files: new Set([UNIT]), code: new Set([UNIT]) };
  const again = tasksAfter(change, tasks);
  expect(again).toContain("@augno/codegen#generate:check");
  expect(again).toContain("@augno/spec#lint");
});
