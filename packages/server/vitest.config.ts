import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The compiled validators import CommonJS as Node does, and Node alone runs them in the end.
    deps: { interopDefault: false },
  },
});
