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
  // What is built has the same names however it is commented, and leaves nothing behind when it is built anew.
  hash: false,
  dts: { entry: "src/index.ts" },
});
