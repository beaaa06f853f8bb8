import { defineConfig } from "vitest/config";

// A case of the corpus starts two other programs, so more of them at once than the machine has processors gain nothing.
export default defineConfig({ test: { maxConcurrency: 3 } });
