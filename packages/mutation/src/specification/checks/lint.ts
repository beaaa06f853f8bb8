import { basename, join } from "node:path";
import { BaseResolver, lint, loadConfig, type NormalizedProblem } from "@redocly/openapi-core";

/** Lints a file of the specification of a repository, as `pnpm lint` does, by its path in spec/. */
export type Lint = (file: string) => Promise<string | null>;

/** Reads the settings of the lint once, with the style guide; and each file once, but for the one that is mutated. */
export async function createLint(root: string): Promise<Lint> {
  const spec = join(root, "spec");
  const config = await loadConfig({ configPath: join(spec, "redocly.yaml") });
  const ofWorkflows = await loadConfig({ configPath: join(spec, "workflows/redocly.yaml") });
  const resolver = new BaseResolver(config.resolve);
  let lately = "";
  return async (file) => {
    const isWorkflow = file.startsWith("workflows/");
    // All other files are as they were read: that of the last mutant has been restored, and this one's is changed.
    for (const changed of [lately, file]) resolver.cache.delete(join(spec, changed));
    lately = file;
    const problems = await lint({
      ref: join(spec, isWorkflow ? file : "openapi.yaml"),
      config: isWorkflow ? ofWorkflows : config,
      externalRefResolver: resolver,
    });
    return problems[0] === undefined ? null : describe(problems[0]);
  };
}

function describe({ ruleId, message, location }: NormalizedProblem): string {
  const [place] = location;
  const at = place === undefined ? "" : ` at ${basename(place.source.absoluteRef)}${place.pointer ?? ""}`;
  return `${ruleId}${at}: ${message}`;
}
