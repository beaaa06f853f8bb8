import { expect, test } from "vitest";
import { codeUseOf, splitFences } from "./guide-fences.ts";

test("a text is split into fences and the prose between them", () => {
  expect(splitFences("One.\n\n```sh run=a\ncurl x\n```\n\nTwo.\n\n```table errors\n```\n")).toEqual([
    { kind: "prose", text: "One.\n\n" },
    { kind: "fence", language: "sh", meta: "run=a", text: "curl x\n" },
    { kind: "prose", text: "\n\nTwo.\n\n" },
    { kind: "fence", language: "table", meta: "errors", text: "" },
    { kind: "prose", text: "\n" },
  ]);
});

test.each([
  ["run=first", { kind: "run", name: "first", isVerbatim: false, isHidden: false }],
  ["run=first verbatim", { kind: "run", name: "first", isVerbatim: true, isHidden: false }],
  ["run=first hidden", { kind: "run", name: "first", isVerbatim: false, isHidden: true }],
  ["output=first", { kind: "output", name: "first" }],
  ["shown=installs", { kind: "shown", reason: "installs" }],
])("%s is read", (meta, use) => {
  expect(codeUseOf(meta, "a.md")).toEqual(use);
});

test.each(["", "first", "run=", "run=first loudly"])("a block that says %j is told", (meta) => {
  expect(() => codeUseOf(meta, "a.md")).toThrow(
    `A block of code in a.md must say run=…, output=… or shown=… behind its language; it says "${meta}". ` +
      "packages/docs/README.md tells what each is for.",
  );
});
