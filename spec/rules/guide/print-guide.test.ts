import { expect, test } from "vitest";
import { compileGuide } from "./compile-guide.ts";
import { printGuide } from "./print-guide.ts";
import { styleRules } from "../plugin.ts";

const GUIDE = printGuide({
  rules: [
    {
      rule: { name: "short-names", description: "Names are short." },
      failure: { file: "fail-long.yaml", message: '"name" must be short; got "n…". Shorten it.' },
    },
  ],
  redocly: {
    presets: ["recommended-strict"],
    configured: [{ name: "info-contact", severity: "error" }],
    off: [{ name: "spec-strict-refs", reason: "all is a $ref." }],
  },
  preset: ["struct"],
});

test("the first line says that the page is compiled, and how", () => {
  expect(GUIDE.split("\n")[0]).toBe(
    "<!-- Compiled from the rules, their fixtures and redocly.yaml by rules/guide/cli.ts; do not edit. " +
      'Run "pnpm generate" to write it anew. -->',
  );
});

test("each rule is told with a bad example, and each of Redocly's with its severity or the reason it is off", () => {
  expect(GUIDE.slice(GUIDE.indexOf("## Contents"))).toBe(`## Contents

- [Our rules](#our-rules)
  - [\`augno/short-names\`](#short-names)
- [Rules of Redocly](#rules-of-redocly)

## Our rules

### short-names

Names are short.

For example, [\`fixtures/short-names/fail-long.yaml\`](fixtures/short-names/fail-long.yaml) is reported with:

\`\`\`text
"name" must be short; got "n…". Shorten it.
\`\`\`

## Rules of Redocly

[\`redocly.yaml\`](../redocly.yaml) turns these on, with the severity and the options that suit this API:

- \`info-contact\`: error

These are on by the preset \`recommended-strict\`:

- \`struct\`

These are off:

- \`spec-strict-refs\`: all is a $ref.
`);
});

test("the compiled guide has every rule of the plugin, and is the same each time", async () => {
  const guide = await compileGuide();
  expect(styleRules.filter(({ name }) => !guide.includes(`\n### ${name}\n`))).toEqual([]);
  expect(await compileGuide()).toBe(guide);
});
