import { type Document, isMap, isScalar, isSeq, parseDocument } from "yaml";

/** Redocly's own rules, as `redocly.yaml` sets them. Ours, whose names begin with `augno/`, are not among them. */
export interface RedoclyRules {
  /** The presets that `extends` names, ours left out. */
  readonly presets: readonly string[];
  /** The rules that the file turns on, with the severity it gives them, in its order. */
  readonly configured: readonly { readonly name: string; readonly severity: string }[];
  /** The rules that the file turns off, with the reason that it gives, in its order. */
  readonly off: readonly { readonly name: string; readonly reason: string }[];
}

const OURS = "augno/";
const REASON = /^Off: (?<reason>.+)$/;

/**
 * Reads which rules `redocly.yaml` sets, and from its comments why it turns some off: a comment `# Off: …` stands above
 * each of these.
 *
 * @param text - The text of `redocly.yaml`.
 * @throws Error when a rule is off without a reason.
 */
export function readRedoclyRules(text: string): RedoclyRules {
  const document = parseDocument(text);
  const rules = namedRules(document).filter(({ name }) => !name.startsWith(OURS));
  return {
    presets: namesIn(document, "extends").filter((name) => !name.startsWith(OURS)),
    configured: rules.filter(({ severity }) => severity !== "off").map(({ name, severity }) => ({ name, severity })),
    off: rules
      .filter(({ severity }) => severity === "off")
      .map(({ name, comment }) => ({ name, reason: reasonIn(comment, name) })),
  };
}

function reasonIn(comment: string, name: string): string {
  const reason = REASON.exec(comment)?.groups?.["reason"];
  if (reason !== undefined) return reason;
  throw new Error(
    `redocly.yaml must say why ${name} is off, in a comment above it; got ${comment === "" ? "none" : `"# ${comment}"`}. ` +
      'Write one that begins with "# Off: ".',
  );
}

function namedRules(document: Document): { name: string; severity: string; comment: string }[] {
  const rules = document.get("rules");
  if (!isMap(rules)) return [];
  return rules.items.flatMap(({ key, value }, index) => {
    if (!isScalar(key)) return [];
    const severity = isMap(value) ? value.get("severity") : isScalar(value) ? value.value : undefined;
    // A comment above the first key belongs to the map.
    const comment = key.commentBefore ?? (index === 0 ? rules.commentBefore : undefined) ?? "";
    return [{ name: String(key.value), severity: String(severity), comment: oneLine(comment) }];
  });
}

function namesIn(document: Document, key: string): string[] {
  const names = document.get(key);
  return isSeq(names) ? names.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])) : [];
}

function oneLine(comment: string): string {
  return comment.replaceAll(/\s+/g, " ").trim();
}
