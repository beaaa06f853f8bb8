import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutComments } from "./without-comments.mjs";

for (const { what, source, code } of [
  { what: "a comment of its own line", source: "/**\n * One.\n */\nlet a;\n", code: "\nlet a;\n" },
  { what: "the end of a line", source: "let a; // one\n", code: "let a; \n" },
  {
    what: "one behind a letter beyond ASCII",
    source: 'let a = "m²"; // °\nlet b;\n',
    code: 'let a = "m²"; \nlet b;\n',
  },
  { what: "a comment in a type", source: "type A = /* one */ string;\n", code: "type A =  string;\n" },
  { what: "no text that looks like one", source: 'let a = "// one";\nlet b = `\n\n/* two */`;\n', code: null },
]) {
  test(`without comments, a program lacks ${what}`, () => {
    assert.equal(withoutComments("a.ts", source), code ?? source);
  });
}

for (const source of [
  "#!/usr/bin/env node\nlet a;\n",
  '/// <reference types="node" />\nlet a;\n',
  "let a = /* @__PURE__ */ b();\n",
  "/** @deprecated Use b. */\nlet a;\n",
  "// @ts-expect-error\nlet a: string = 1;\n",
]) {
  test(`what tells a tool what to do is no comment: ${source.split("\n")[0]}`, () => {
    assert.equal(withoutComments("a.ts", source), source);
  });
}

test("a program that is commented otherwise is the same without comments", () => {
  const [one, other] = ["/** One. */\nlet a;\n", "/**\n * Another,\n * longer.\n */\nlet a;\n"];
  assert.equal(withoutComments("a.ts", one), withoutComments("a.ts", other));
});

test("a program that does not parse is refused", () => {
  assert.throws(() => withoutComments("a.ts", "let {"), /^Error: a\.ts must parse; it does not: /);
});
