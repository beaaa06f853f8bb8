import { expect, test } from "vitest";
import { cursorBefore, isCursorOf, parseCursor } from "./cursor.ts";

const ID = "unit_01jm4r6700f8nwq3v5hx2d9ktp";

test.each([ID, `~${ID}`, "unit_7zzzzzzzzzzzzzzzzzzzzzzzzz", "unit_00000000000000000000000000"])(
  "%s is a cursor of units",
  (text) => {
    expect(isCursorOf("unit", text)).toBe(true);
  },
);

test.each([
  ["of another list", "apke_01jm4r6700f8nwq3v5hx2d9ktp"],
  ["twice before", `~~${ID}`],
  ["in capital letters", ID.toUpperCase()],
  ["too short", ID.slice(0, -1)],
  ["too long", `${ID}0`],
  ["beyond the last moment", "unit_8zzzzzzzzzzzzzzzzzzzzzzzzz"],
  ["with a letter that is no digit", ID.replace("f", "u")],
  ["with a line break", `${ID}\n`],
  ["empty", ""],
])("no cursor of units is %s", (_case, text) => {
  expect(isCursorOf("unit", text)).toBe(false);
});

test("says on which side of the id it stands", () => {
  expect(parseCursor(ID)).toEqual({ id: ID, isBefore: false });
  expect(parseCursor(cursorBefore(ID))).toEqual({ id: ID, isBefore: true });
});
