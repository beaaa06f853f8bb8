import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

import { build, type AstroInlineConfig } from "astro";

const root = join(import.meta.dirname, "..");
const generated = join(root, "src", "generated", "reference.ts");

export interface BuildPagesOptions {
  /** The folder to write to, as an absolute path; what was in it is removed. */
  output: string;
  /** A module like `src/generated/reference.ts`, to be shown in its place: of a specification that differs. */
  reference?: string | undefined;
}

/**
 * Builds every page of the site, as `astro.config.ts` says. Several may be built at once, of different specifications: each
 * is made in a folder of its own, of which nothing stays for the next.
 *
 * It changes the working directory to the package's, below which alone Astro keeps what it makes on the way in the folder
 * that it is told.
 *
 * @throws Error with what is wrong, when a page cannot be rendered.
 */
export async function buildPages({ output, reference }: BuildPagesOptions): Promise<void> {
  // Astro reads the switch when it builds, and tells its makers of the build where it is not set; who builds here was not asked.
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  process.chdir(root);
  await mkdir(join(root, ".astro"), { recursive: true });
  const workshop = await mkdtemp(join(root, ".astro", "build-"));
  try {
    await build({
      root,
      outDir: join(workshop, "site"),
      cacheDir: join(workshop, "cache"),
      logLevel: "warn",
      ...(reference === undefined ? {} : { vite: { plugins: [insteadOfGenerated(reference)] } }),
    });
    await rm(output, { recursive: true, force: true });
    await cp(join(workshop, "site"), output, { recursive: true });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
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
