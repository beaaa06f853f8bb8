import { defineConfig } from "vitest/config";
import { leanOpenapiFetch } from "./lean-openapi-fetch.ts";

// What is tested is what is published.
export default defineConfig({
  plugins: [leanOpenapiFetch()],
  test: { server: { deps: { inline: ["openapi-fetch"] } } },
});
