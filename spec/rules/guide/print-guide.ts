import type { StyleRule } from "../style-rule.ts";
import type { RedoclyRules } from "./read-redocly-rules.ts";
import type { Failure } from "./smallest-failure.ts";

/** All that the guide is compiled from. */
export interface GuideSources {
  /** Our rules, in the order of the guide, each with a fixture that breaks it. */
  readonly rules: readonly { readonly rule: Pick<StyleRule, "name" | "description">; readonly failure: Failure }[];
  /** Redocly's rules, as `redocly.yaml` sets them. */
  readonly redocly: RedoclyRules;
  /** The names of those of Redocly's rules that the presets turn on and `redocly.yaml` leaves so. */
  readonly preset: readonly string[];
}

const HEAD =
  '<!-- Compiled from the rules, their fixtures and redocly.yaml by rules/guide/cli.ts; do not edit. Run "pnpm generate" to write it anew. -->';

const INTRODUCTION = `# The API style guide

What the specification of the Augno API keeps to, written as rules that a program checks. \`pnpm lint\` runs them over
\`spec/openapi.yaml\` and every file it refers to. The rules named \`augno/…\` are ours, and stand beside this page, one file
each; the others come with [Redocly](https://redocly.com/docs/cli/rules). A specification that breaks one is not merged.

## How to run it

\`\`\`sh
pnpm --filter @augno/spec lint
\`\`\`

Each problem comes with the place, the rule, and what to do. Spelling is checked after the rules; a word of ours is added to
\`spec/cspell.yaml\`.

## How to add a rule

1. Write \`spec/rules/<name>.ts\`, which exports a \`StyleRule\`: its name, its description, and the functions that look at the
   document. \`reading/spec-node.ts\` steps through it and follows references.
2. Add fixtures in \`spec/rules/fixtures/<name>/\`: one \`pass.yaml\`, and a \`fail-<what>.yaml\` for each message, which begins with
   the place and the message as comments.
3. Add a line to \`styleRules\` in \`plugin.ts\`, in the order of the alphabet.
4. Run \`pnpm generate\`, which writes this page, and \`pnpm --filter @augno/spec test\`.`;

/** Prints the style guide as a page of Markdown, in the form that oxfmt leaves as it is. */
export function printGuide({ rules, redocly, preset }: GuideSources): string {
  return [
    HEAD,
    INTRODUCTION,
    "## Contents",
    printContents(rules.map(({ rule }) => rule.name)),
    "## Our rules",
    ...rules.flatMap(({ rule, failure }) => printRule(rule, failure)),
    ...printRedocly(redocly, preset),
  ]
    .join("\n\n")
    .concat("\n");
}

function printContents(names: readonly string[]): string {
  const entries = names.map((name) => `  - [\`augno/${name}\`](#${name})`);
  return ["- [Our rules](#our-rules)", ...entries, "- [Rules of Redocly](#rules-of-redocly)"].join("\n");
}

function printRule({ name, description }: Pick<StyleRule, "name" | "description">, failure: Failure): string[] {
  const path = `fixtures/${name}/${failure.file}`;
  return [
    `### ${name}`,
    description,
    `For example, [\`${path}\`](${path}) is reported with:`,
    `\`\`\`text\n${failure.message}\n\`\`\``,
  ];
}

function printRedocly({ presets, configured, off }: RedoclyRules, preset: readonly string[]): string[] {
  return [
    "## Rules of Redocly",
    "[`redocly.yaml`](../redocly.yaml) turns these on, with the severity and the options that suit this API:",
    list(configured.map(({ name, severity }) => `\`${name}\`: ${severity}`)),
    `These are on by the preset ${presets.map((name) => `\`${name}\``).join(" and ")}:`,
    list(preset.map((name) => `\`${name}\``)),
    "These are off:",
    list(off.map(({ name, reason }) => `\`${name}\`: ${reason}`)),
  ];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}
