import type { Mutant } from "./mutant.ts";

/** What the checks are asked about before anything is changed: of each sort of file that has tests of its own, one. */
export const REHEARSED: readonly Pick<Mutant, "file" | "kind">[] = [
  { file: "spec/system-units.yaml", kind: "system unit" },
  { file: "spec/workflows/quickstart.arazzo.yaml", kind: "workflow" },
  { file: "spec/examples/errors/invalid-credentials.yaml", kind: "example" },
];
