import { build, type AstroInlineConfig } from "astro";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const generated = join(root, "src", "generated", "reference.ts");

export interface BuildPagesOptions {
  /** The folder to write to; what is in it is removed. */
  output: string;
  /** A module like `src/generated/reference.ts`, to be shown in its place: of a specification that differs. */
  reference?: string | undefined;
}

/**
 * Builds every page of the site, as `astro.config.ts` says.
 *
 * @throws Error with what is wrong, when a page cannot be rendered.
 */
export async function buildPages({ output, reference }: BuildPagesOptions): Promise<void> {
  await build({
    root,
    outDir: output,
    logLevel: "warn",
    ...(reference === undefined ? {} : { vite: { plugins: [insteadOfGenerated(reference)] } }),
  });
}

/** Lets a bundler read another module wherever one is imported that `pnpm generate` wrote. */
function insteadOfGenerated(reference: string): NonNullable<NonNullable<AstroInlineConfig["vite"]>["plugins"]>[number] {
  return {
    name: "instead-of-generated",
    enforce: "pre",
    async resolveId(id, importer) {
      if (!id.endsWith("/reference.ts")) return null;
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      return resolved?.id === generated ? reference : null;
    },
  };
}
