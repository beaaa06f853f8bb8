import { defineConfig } from "tsdown";
import { leanOpenapiFetch } from "./lean-openapi-fetch.ts";

export default defineConfig({
  entry: { index: "src/index.ts", testing: "src/testing/index.ts", units: "src/units.ts" },
  platform: "neutral",
  target: "node20",
  dts: true,
  // Bundled in, so that the package needs no other at run time.
  deps: { onlyBundle: ["openapi-fetch"] },
  plugins: [leanOpenapiFetch()],
});
