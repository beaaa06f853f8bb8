import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** The order of a list, as the description of its items says it. */
type Order = "oldest first" | "newest first";

/** `augno/list-examples`: the items in an example of a list are in its order, and the cursors those that they give. */
export const listExamples: StyleRule = {
  name: "list-examples",
  description:
    "In an example of a list, `next_cursor` is the id of the last item or null, `prev_cursor` is `~` and the id of the " +
    "first item or null, and `has_next_page` and `has_prev_page` say whether they are null. The items are in the order " +
    "that the description of `data` in the list's schema names, `oldest first` or `newest first`, which is the order of " +
    "their ids or its reverse; and none is there twice. A field whose description says that it is `null in lists` or `false " +
    "in lists` is that. So an example never shows a page that the API could not answer.",
  visit: () => ({
    MediaType(value, context) {
      const mediaType = SpecNode.of(value, context);
      const examples = mediaType.get("examples").children.map((example) => example.get("value"));
      const bodies = [...examples, mediaType.get("example")].filter((body) => body.get("object").value === "list");
      if (bodies.length === 0) return;
      const order = readOrder(mediaType.get("schema", "properties", "data"));
      for (const body of bodies) {
        checkPage(body.get("page_info"), body.get("data").children);
        if (order !== undefined) checkOrder(body.get("data").children, order);
        const fields = mediaType.get("schema", "properties", "data", "items", "properties");
        for (const item of body.get("data").children) checkFields(item, fields);
      }
    },
  }),
};

function checkPage(pageInfo: SpecNode, items: SpecNode[]): void {
  const first = items.at(0)?.get("id").text;
  const last = items.at(-1)?.get("id").text;
  checkCursor(pageInfo.get("next_cursor"), "next_cursor", last, "the id of the last item");
  checkCursor(pageInfo.get("prev_cursor"), "prev_cursor", first && `~${first}`, '"~" and the id of the first item');
  checkPresence(pageInfo, "has_next_page", "next_cursor");
  checkPresence(pageInfo, "has_prev_page", "prev_cursor");
}

function checkCursor(cursor: SpecNode, field: string, expected: string | undefined, meaning: string): void {
  if (cursor.value === null || cursor.value === undefined || cursor.value === expected) return;
  cursor.report(
    `"${field}" of an example of a list must be ${meaning}, ${expected ?? "which this page lacks"}, or null; ` +
      `got ${showValue(cursor.value)}. Copy it from the item.`,
  );
}

function checkPresence(pageInfo: SpecNode, field: string, cursorField: string): void {
  const isThere = pageInfo.get(cursorField).value !== null;
  const actual = pageInfo.get(field);
  if (typeof actual.value !== "boolean" || actual.value === isThere) return;
  actual.report(
    `"${field}" of an example of a list must be ${isThere}, as "${cursorField}" is ${isThere ? "not null" : "null"}; ` +
      `got ${actual.value}. Correct one of the two.`,
  );
}

/** Reads the order of a list. Undefined where the example has no schema, or where that does not say, which is reported. */
function readOrder(data: SpecNode): Order | undefined {
  if (data.value === undefined) return undefined;
  const text = data.get("description").text ?? "";
  const orders = (["oldest first", "newest first"] as const).filter((order) => text.includes(order));
  if (orders.length === 1) return orders[0];
  data.report(
    'The description of "data" of a list must say one of "oldest first" and "newest first"; ' +
      `got ${showValue(data.get("description").value)}. Say in which order the items come.`,
  );
  return undefined;
}

function checkOrder(items: SpecNode[], order: Order): void {
  const seen = new Set<string>();
  let previous: string | undefined;
  for (const id of items.map((item) => item.get("id"))) {
    // An id that is wrong in itself is reported by `augno/example-story`.
    if (id.text === undefined) continue;
    if (seen.has(id.text)) {
      id.report(`An item must be in an example of a list once; got ${id.text} again. Remove it.`);
    } else if (previous !== undefined && id.text > previous !== (order === "oldest first")) {
      id.report(
        `The items in an example of a list must be in the ${order === "oldest first" ? "order" : "reverse order"} of their ` +
          `ids, because the list is ${order}; got ${id.text} after ${previous}. Sort them.`,
      );
    }
    seen.add(id.text);
    previous = id.text;
  }
}

/** Looks at the fields that a list keeps back. */
function checkFields(item: SpecNode, fields: SpecNode): void {
  for (const field of fields.keys) {
    const kept = /\b(null|false) in lists\b/.exec(fields.get(field, "description").text ?? "")?.[1];
    const actual = item.get(field);
    if (kept === undefined || actual.value === undefined || JSON.stringify(actual.value) === kept) continue;
    actual.report(
      `"${field}" of an item in an example of a list must be ${kept}, as its description says; ` +
        `got ${showValue(actual.value)}. Correct one of the two.`,
    );
  }
}
