import { type ChangingFields, readChangingFields } from "./reading/changing-fields.ts";
import { resourcesIn } from "./reading/objects-in.ts";
import { printedDecimal } from "./reading/printed-decimal.ts";
import { SpecNode } from "./reading/spec-node.ts";
import { visitExamples } from "./reading/visit-examples.ts";
import type { StyleRule } from "./style-rule.ts";
import { showValue } from "./wording/show-value.ts";

/** What the examples must agree with. */
interface Story {
  /** The units of `x-augno-system-units`, by id. */
  readonly systemUnits: ReadonlyMap<string, SpecNode>;
  readonly isChanging: ChangingFields;
  /** Each resource where it is shown first, by its id, and by that and its `updated_at`; it grows. */
  readonly shown: Map<string, SpecNode>;
}

/** `augno/example-resources`: a resource is the same wherever it is shown. */
export const exampleResources: StyleRule = {
  name: "example-resources",
  description:
    "A resource that several examples show has the same values in all of them, save in what can change: `status`, every " +
    "field that ends in `_at` but `created_at` and `occurred_at`, those whose description says what they are in lists, and, " +
    "where `updated_at` is another, the fields that its update operation takes. A system unit is shown as `x-augno-system-units` has it, with 30 " +
    "digits after the point of its decimals. So what a reader has seen of a thing stays true on the next page.",
  visit: () => {
    let story: Story = { systemUnits: new Map(), isChanging: () => "anywhere", shown: new Map() };
    return {
      Root(value, context) {
        const root = SpecNode.of(value, context);
        const units = root
          .get("x-augno-system-units")
          .children.map((unit) => [unit.get("id").text ?? "", unit] as const);
        story = { systemUnits: new Map(units), isChanging: readChangingFields(root), shown: new Map() };
      },
      ...visitExamples((value) => {
        for (const resource of resourcesIn(value)) checkResource(resource, story);
      }),
    };
  },
};

function checkResource(resource: SpecNode, { systemUnits, isChanging, shown }: Story): void {
  const id = resource.get("id").text ?? "";
  const object = resource.get("object").text ?? "";
  const systemUnit = systemUnits.get(id);
  if (systemUnit !== undefined) checkSystemUnit(resource, systemUnit, id);
  const first = firstShown(shown, id, resource);
  const version = firstShown(shown, `${id} ${resource.get("updated_at").text}`, resource);
  for (const field of resource.keys) {
    // When it was created is for `augno/example-story` to compare.
    if (field === "created_at" || systemUnit?.has(field) === true) continue;
    const changing = isChanging(object, field);
    if (changing === "never") compare(id, resource.get(field), first, { field, because: "nothing can change it" });
    if (changing !== "by updates") continue;
    compare(id, resource.get(field), version, { field, because: 'its "updated_at" is the same' });
  }
}

function firstShown(shown: Map<string, SpecNode>, key: string, resource: SpecNode): SpecNode {
  const first = shown.get(key) ?? resource;
  shown.set(key, first);
  return first;
}

function compare(
  id: string,
  actual: SpecNode,
  first: SpecNode,
  { field, because }: { readonly field: string; readonly because: string },
): void {
  const expected = first.get(field).value;
  if (!first.has(field) || JSON.stringify(actual.value) === JSON.stringify(expected)) return;
  actual.report(
    `"${field}" of ${id} must be the same wherever it is shown, because ${because}, ${showValue(expected)}; ` +
      `got ${showValue(actual.value)}. Make them the same, or give this one an id of its own.`,
  );
}

function checkSystemUnit(unit: SpecNode, entry: SpecNode, id: string): void {
  for (const field of entry.keys.filter((key) => key !== "created_at")) {
    const expected = printedDecimal(entry.get(field).value);
    const actual = unit.get(field);
    if (actual.value === expected) continue;
    actual.report(
      `"${field}" of the system unit ${id} must be ${showValue(expected)}, as in x-augno-system-units; ` +
        `got ${showValue(actual.value)}. Make them the same.`,
    );
  }
}
