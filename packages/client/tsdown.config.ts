import { defineConfig } from "tsdown";

export default defineConfig({
  entry: "src/index.ts",
  platform: "neutral",
  target: "node20",
  dts: true,
  // Bundled in, so that the package needs no other at run time.
  deps: { onlyBundle: ["openapi-fetch"] },
});
