import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/list-examples`: the cursors in an example of a list are those that its items give. */
export const listExamples: StyleRule = {
  name: "list-examples",
  description:
    "In an example of a list, `next_cursor` is the id of the last item or null, `prev_cursor` is `~` and the id of the " +
    "first item or null, and `has_next_page` and `has_prev_page` say whether they are null. So an example never shows " +
    "a page that the API could not answer.",
  visit: () => ({
    MediaType(value, context) {
      const mediaType = SpecNode.of(value, context);
      const examples = mediaType.get("examples").children.map((example) => example.get("value"));
      for (const body of [...examples, mediaType.get("example")]) {
        if (body.get("object").value === "list") checkPage(body.get("page_info"), body.get("data").children);
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
