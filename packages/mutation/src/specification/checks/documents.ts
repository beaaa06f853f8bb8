import type { SeeingTests } from "./tests-of-package.ts";

/** What the docs are made of. */
const SHOWN = ["packages/docs/", "spec/generated/"];

/**
 * Tests of what the docs make of the reference and of the bundle: the facts that guides name, where each page stands, the
 * outputs for programs, and the reference on one page. The whole site is not built here: that takes as long as all others.
 */
export const documents: SeeingTests = {
  name: "documents",
  folder: "packages/docs",
  places: ({ effect }) =>
    [...effect.changed.keys()].some((path) => SHOWN.some((folder) => path.startsWith(folder)))
      ? ["src/guides/facts", "src/navigation/", "src/outputs/", "src/reference/", "src/redoc/build-reference"]
      : [],
};
