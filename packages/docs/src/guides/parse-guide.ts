import { parse } from "yaml";
import type { GuideRecordings } from "../recordings/recording.ts";
import { recordingOf } from "../recordings/recording-of.ts";
import type { Reference } from "../reference/reference.ts";
import { codeBlock, jsonBlock } from "../outputs/markdown/code-block.ts";
import { sampleTexts } from "../samples/sample-texts.ts";
import { fillFacts } from "./facts.ts";
import type { Guide, GuidePart } from "./guide.ts";
import { codeUseOf, splitFences, type SourcePart } from "./guide-fences.ts";
import { tableOf } from "./tables.ts";

/** Pages that do not stand among the guides. */
const AT_THE_ROOT = new Set(["quickstart", "tour", "client"]);

/** What a guide takes from elsewhere. */
export interface GuideSources {
  readonly reference: Reference;
  readonly recordings: GuideRecordings;
}

/** What stands before a guide's text. */
type GuideHead = Pick<Guide, "title" | "description" | "order"> & { readonly label?: string };

/**
 * Reads a guide, and fills in what it names of the specification and of recorded answers.
 *
 * @param id - The name of its file, without the ending.
 * @throws Error that names the guide and what in it cannot be filled in.
 */
export function parseGuide(id: string, source: string, sources: GuideSources): Guide {
  const [, head, text] = /^---\n([^]*?)\n---\n([^]*)$/.exec(source) ?? [];
  if (head === undefined || text === undefined)
    throw new Error(`${id}.md must begin with its title, description and order between two lines of ---; it does not.`);
  // Held to this form by the loader's schema.
  const { title, label = title, description, order } = parse(head) as GuideHead;
  const parts = splitFences(text).map((part) => partOf(part, id, sources));
  const isGuide = !AT_THE_ROOT.has(id);
  return {
    id,
    url: isGuide ? `/guides/${id}/` : `/${id}/`,
    isGuide,
    title,
    label,
    description: fillFacts(description, sources.reference),
    order,
    body: `${parts.map(markdownOf).join("").trim()}\n`,
    parts,
  };
}

function partOf(part: SourcePart, id: string, { reference, recordings }: GuideSources): GuidePart {
  if (part.kind === "prose") return { kind: "prose", text: fillFacts(part.text, reference) };
  const { language, meta, text } = part;
  if (language === "table") return { kind: "prose", text: tableOf(meta, reference) };
  if (language === "samples") return { kind: "samples", operationId: meta };
  if (language === "recorded") return { kind: "recorded", operationId: meta };
  const use = codeUseOf(meta, `${id}.md`);
  return {
    kind: "code",
    code: { grammar: language, text: use.kind === "output" ? outputOf(use.name) : fillFacts(text, reference), use },
  };

  function outputOf(name: string): string {
    // Where nothing was recorded yet, "pnpm record" must be able to read the guide; a test holds each to have its output.
    return recordings[id]?.[name] ?? 'Not recorded yet. Run "pnpm record".\n';
  }
}

function markdownOf(part: GuidePart): string {
  if (part.kind === "prose") return part.text;
  if (isHidden(part)) return "";
  if (part.kind === "code") return codeBlock(part.code.grammar, part.code.text);
  if (part.kind === "recorded") return jsonBlock(recordingOf(part.operationId).response.body);
  return sampleTexts(part.operationId)
    .map(({ title, grammar, text }) => `${title}:\n\n${codeBlock(grammar, text)}`)
    .join("\n\n");
}

/** Whether a reader is not to see it. */
export function isHidden(part: GuidePart): boolean {
  return part.kind === "code" && part.code.use.kind === "run" && part.code.use.isHidden;
}
