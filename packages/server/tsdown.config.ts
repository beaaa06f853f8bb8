import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    cli: "src/cli.ts",
    // A thread is started from a file of its own.
    "append-program": "src/storage/sqlite/append-program.ts",
  },
  platform: "node",
  fixedExtension: false,
  dts: { entry: "src/index.ts" },
});
