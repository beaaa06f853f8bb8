/** The introduction of the specification, as its page shows it. */
export interface Introduction {
  /** What stands before the first heading. */
  lead: string;
  /** All from the first heading of level two on; empty where there is none. */
  chapters: string;
  /** The headings of level two. */
  headings: string[];
}

/** Takes the introduction's Markdown apart. */
export function introductionOf(description: string): Introduction {
  const start = /^## /m.exec(description)?.index ?? description.length;
  const chapters = description.slice(start);
  return {
    lead: description.slice(0, start).trim(),
    chapters,
    headings: [...chapters.matchAll(/^## (.*)$/gm)].map(([, heading = ""]) => heading),
  };
}
