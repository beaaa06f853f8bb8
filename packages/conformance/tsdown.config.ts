import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/cli.ts", "src/vitest.ts", "src/matchers.ts"],
  platform: "node",
  target: "node22",
  fixedExtension: false,
  // What is built has the same names however it is commented, and leaves nothing behind when it is built anew.
  hash: false,
  dts: true,
});
