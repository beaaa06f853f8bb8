import { findKeys, hasChecksum, redact } from "./reading/key-form.ts";
import { findTexts } from "./reading/find-texts.ts";
import { sensitiveTexts } from "./reading/sensitive-texts.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/whole-keys`: no text of the specification gives a key away, or looks as if it did. */
export const wholeKeys: StyleRule = {
  name: "whole-keys",
  description:
    "What has the form of a whole API key stands only in examples, where the schema is marked `x-augno-sensitive`: in " +
    "those of the answers that make a key. Everywhere else, in descriptions too, a key is shown in its redacted form. And " +
    "no text at all holds a key with the right checksum, its last six digits, the CRC32 of all before in base62: such a " +
    "key may be somebody's, and every scanner for secrets would take it for one.",
  visit: () => {
    const seen = new Set<string>();
    const sensitive = new Set<string>();

    function check(part: SpecNode): void {
      const texts = findTexts(part, seen, (node) => {
        for (const { location } of sensitiveTexts(node)) sensitive.add(location.absolutePointer);
      });
      for (const text of texts) checkText(text, sensitive.has(text.location.absolutePointer));
    }

    return {
      Root(root, context) {
        check(SpecNode.of(root, context));
      },
      ref(reference, context) {
        for (const part of SpecNode.of(reference, context).children) check(part);
      },
    };
  },
};

function checkText(text: SpecNode, isSensitive: boolean): void {
  for (const key of findKeys(text.text ?? "")) {
    if (hasChecksum(key)) {
      text.report(
        `A key in the specification must have a wrong checksum, so that it is nobody's; got ${redact(key)}, whose last ` +
          "six digits are right. Make another up; and if it was in use, revoke it.",
      );
    } else if (!isSensitive) {
      text.report(
        "What has the form of a whole key must stand only in examples at a schema marked `x-augno-sensitive`; " +
          `got ${redact(key)}. Write it in this redacted form.`,
      );
    }
  }
}
