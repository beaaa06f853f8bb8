import { defineConfig } from "vitest/config";

// Rendering takes a second on an idle machine, and much longer beside all the other checks.
export default defineConfig({ test: { hookTimeout: 120_000, testTimeout: 120_000 } });
