import type { CodeBlock } from "./guide.ts";
import { readGuides } from "./read-guides.ts";

/** A guide's blocks of code, for the tests that run them. */
export interface GuidePrograms {
  /** The guide's id. */
  readonly guide: string;
  readonly blocks: readonly CodeBlock[];
}

/** The code of every guide, in its order. */
export function guidePrograms(): GuidePrograms[] {
  return readGuides().map(({ id, parts }) => ({
    guide: id,
    blocks: parts.flatMap((part) => (part.kind === "code" ? [part.code] : [])),
  }));
}
