import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AstroInlineConfig } from "astro";
import { afterEach, expect, test, vi } from "vitest";
import { buildPages } from "./build-pages.ts";

const { switches } = vi.hoisted(() => ({ switches: [] as (string | undefined)[] }));

vi.mock("astro", () => ({
  build: async ({ outDir = "" }: AstroInlineConfig) => {
    switches.push(process.env["ASTRO_TELEMETRY_DISABLED"]);
    await mkdir(outDir, { recursive: true });
  },
}));

afterEach(() => vi.unstubAllEnvs());

test("Astro builds with its telemetry off, though nobody set the switch", async () => {
  vi.stubEnv("ASTRO_TELEMETRY_DISABLED", undefined);
  const folder = await mkdtemp(join(tmpdir(), "augno-docs-"));
  await buildPages({ output: join(folder, "site") });
  await rm(folder, { recursive: true });
  expect(switches).toEqual(["1"]);
});
