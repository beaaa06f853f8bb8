import { describeViolation } from "./wording/describe-violation.ts";
import { type ExtensionPlace, extensionPlaces } from "./reading/extension-schemas.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const PREFIX = "x-augno-";

/** `augno/extensions`: our extensions are known, in their place, and of the shape that their JSON Schema gives. */
export const extensions: StyleRule = {
  name: "extensions",
  description:
    "Every extension named `x-augno-*` is described by a JSON Schema in `rules/extensions/`, one file for each kind of " +
    "place; it fits its schema and stands nowhere else. The event type of an operation is registered in " +
    "`x-augno-event-types`, and `x-augno-api-versions` are in order and end with `info.version`. The server, the " +
    "client and the reference are compiled from the extensions, so a slip in one must not pass.",
  visit: () => {
    let eventTypes: string[] = [];
    return {
      any(value: unknown, context) {
        const node = SpecNode.of(value, context);
        const names = node.keys.filter((key) => key.startsWith(PREFIX));
        const place = extensionPlaces.get(context.type.name);
        for (const name of names) {
          if (place?.names.includes(name)) continue;
          reportStranger(node, name, place?.label ?? `a node of type ${context.type.name}`);
        }
        if (place !== undefined) checkShape(node, names, place);
      },
      Root(value, context) {
        const root = SpecNode.of(value, context);
        eventTypes = root.get("x-augno-event-types").keys;
        checkVersions(root.get("x-augno-api-versions"), root.get("info", "version"));
      },
      Operation(value, context) {
        const eventType = SpecNode.of(value, context).get("x-augno-event-type");
        if (eventType.text === undefined || eventTypes.includes(eventType.text)) return;
        eventType.report(
          `"x-augno-event-type" must be a type in x-augno-event-types; got "${eventType.text}". ` +
            "Correct its spelling, or register it.",
        );
      },
    };
  },
};

function reportStranger(node: SpecNode, name: string, here: string): void {
  const home = [...extensionPlaces.values()].find((place) => place.names.includes(name));
  node
    .get(name)
    .report(
      home === undefined
        ? `"${name}" must be an extension described in rules/extensions; it is not. Correct its name, or describe it there.`
        : `"${name}" must stand at ${home.label}; got it at ${here}. Move it.`,
    );
}

function checkShape(node: SpecNode, names: string[], place: ExtensionPlace): void {
  const known = names.filter((name) => place.names.includes(name));
  const errors = place.validate(Object.fromEntries(known.map((name) => [name, node.get(name).value])));
  // A key that is refused is told twice: once as the key that it is, and once as a key among the others.
  for (const error of errors.filter(({ keyword }) => keyword !== "propertyNames")) {
    const path = error.instancePath.split("/").slice(1).map(unescapePointer);
    const remedy = error.keyword === "required" ? "Add it" : "Correct it";
    node.get(...path).report(`${describeViolation(error, path, place.label)} ${remedy}, as ${place.file} describes.`);
  }
}

function checkVersions(versions: SpecNode, newest: SpecNode): void {
  const dates = versions.texts;
  dates.forEach((date, index) => {
    if (index === 0 || date > (dates[index - 1] ?? "")) return;
    versions
      .get(index)
      .report(
        `"x-augno-api-versions" must be in order, the newest last; got ${date} after ${dates[index - 1]}. Sort them.`,
      );
  });
  const last = dates.at(-1);
  if (last === undefined || last === newest.value) return;
  newest.report(
    `"info.version" must be the newest of x-augno-api-versions, ${last}; got ${showValue(newest.value)}. Make them the same.`,
  );
}

function unescapePointer(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
