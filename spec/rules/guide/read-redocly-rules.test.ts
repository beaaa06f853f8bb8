import { expect, test } from "vitest";
import { readRedoclyRules } from "./read-redocly-rules.ts";

const CONFIG = `
extends:
  - recommended-strict
  - augno/all
rules:
  # What suits this API.
  info-contact: error
  response-mime-type:
    severity: warn
    # A comment inside.
    allowedValues: []
  augno/sentences: off

  # Off: it asks for what nobody
  # needs.
  spec-strict-refs: off
`;

test("what is on has a severity, what is off a reason, and ours is left out", () => {
  expect(readRedoclyRules(CONFIG)).toEqual({
    presets: ["recommended-strict"],
    configured: [
      { name: "info-contact", severity: "error" },
      { name: "response-mime-type", severity: "warn" },
    ],
    off: [{ name: "spec-strict-refs", reason: "it asks for what nobody needs." }],
  });
});

test("a reason may stand above the first rule", () => {
  expect(readRedoclyRules("rules:\n  # Off: no use.\n  info-contact: off\n").off).toEqual([
    { name: "info-contact", reason: "no use." },
  ]);
});

test.each([
  { comment: "", got: "none" },
  { comment: "  # Not now.\n", got: '"# Not now."' },
])("a rule that is off must have a reason: $got", ({ comment, got }) => {
  expect(() => readRedoclyRules(`rules:\n${comment}  info-contact: off\n`)).toThrow(
    `redocly.yaml must say why info-contact is off, in a comment above it; got ${got}. ` +
      'Write one that begins with "# Off: ".',
  );
});
