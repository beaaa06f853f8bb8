import { expect, test } from "vitest";
import { codeBlock } from "./code-block.ts";

test.each([
  ["echo 1\n", "```sh\necho 1\n```"],
  ["a ``` b", "````sh\na ``` b\n````"],
  ["a `````\nb", "``````sh\na `````\nb\n``````"],
])("%j is fenced by more backticks than it has in a row", (code, block) => {
  expect(codeBlock("sh", code)).toBe(block);
});
