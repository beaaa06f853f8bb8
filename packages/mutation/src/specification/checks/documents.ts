import type { SeeingTests } from "./tests-of-package.ts";

/** Tests of the reference page, which is made of the bundle. No other document is made of the specification. */
export const documents: SeeingTests = {
  name: "documents",
  folder: "packages/docs",
  places: () => ["src/build-reference.test.ts"],
};
