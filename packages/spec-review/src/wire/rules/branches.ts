import type { Judgement } from "../finding.ts";
import { both } from "../finding.ts";
import { pointerParts } from "../../documents/pointer.ts";
import { isObject } from "../../types/open-api.ts";
import { show, showAll } from "../wording/show.ts";
import { finding, keyOf, type Rule } from "./rule.ts";

/** What admits more than before. */
export const WIDER: Judgement = { request: "additive", response: "breaking" };
/** What admits less than before. */
export const NARROWER: Judgement = { request: "breaking", response: "neutral" };

/** A branch of `anyOf` or `oneOf` admits more; one of `allOf` admits less. */
export const branches: Rule = (input) => {
  const { kind, base, head } = input.difference;
  if (kind === "modified") return [];
  const spot = kind === "removed" ? base : head;
  const keyword = pointerParts(spot?.pointer ?? "").at(-2) ?? "";
  const widens = (kind === "added") !== (keyword === "allOf");
  const name = nameOfBranch(spot?.value);
  const told =
    keyword === "allOf"
      ? `${input.subject} ${kind === "added" ? "must also be" : "need no longer be"} ${name}.`
      : `${input.subject} ${kind === "added" ? "may be" : "is no longer"} ${name}.`;
  const id = kind === "added" ? "branch-added" : "branch-removed";
  return finding(input, id, widens ? WIDER : NARROWER, told, "Keep to the branches that callers know.");
};

/** A whole `anyOf`, `oneOf`, `allOf`, or another keyword that holds schemas. */
export const keywords: Rule = (input) => {
  const { kind, base, head } = input.difference;
  const keyword = keyOf(kind === "removed" ? base : head);
  const told = `${input.subject} ${kind === "added" ? "is held to" : "is no longer held to"} \`${keyword}\`.`;
  return finding(
    input,
    kind === "added" ? "constraint-set" : "constraint-dropped",
    kind === "added" ? NARROWER : WIDER,
    told,
  );
};

/** A union that is told apart by another field, or otherwise. */
export const discriminators: Rule = (input) =>
  finding(input, "discriminator-changed", both("neutral"), `How ${input.subject} is told apart has changed.`);

/** A branch of a union in words: by its name, or by its type. */
export function nameOfBranch(schema: unknown): string {
  if (!isObject(schema)) return "of another kind";
  if (typeof schema["$ref"] === "string") return `\`${schema["$ref"].split("/").at(-1) ?? ""}\``;
  if (Array.isArray(schema["enum"])) return showAll(schema["enum"]);
  return typeof schema["type"] === "string"
    ? `${/^[aeio]/.test(schema["type"]) ? "an" : "a"} ${show(schema["type"])}`
    : "of another kind";
}
