/** A program in a README, and what it says it prints. */
export interface Sample {
  /** The heading that it stands below, and which of its samples it is: `Lists 2`. */
  readonly name: string;
  readonly source: string;
  /** What stands behind calls of `console.log`, one a line; `…` stands for anything. */
  readonly said: readonly string[];
}

/** The TypeScript samples of a Markdown document, in its order. */
export function samplesOf(document: string): Sample[] {
  return document.split(/^## /m).flatMap((section) => {
    const heading = section.slice(0, section.indexOf("\n"));
    return [...section.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, source = ""], at) => ({
      name: `${heading} ${at + 1}`,
      source,
      said: [...source.matchAll(/console\.log\(.*[;,] \/\/ (.*)$/gm)].map(([, comment = ""]) => comment),
    }));
  });
}

/** Whether a program has printed what its sample says, line by line, and nothing besides. */
export function hasPrinted({ said }: Sample, output: string): boolean {
  const pattern = said.map((line) => line.split("…").map(literally).join(".*")).join("\n");
  return new RegExp(`^${pattern}\n?$`).test(output);
}

/** A pattern that is matched by this text alone. */
function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
