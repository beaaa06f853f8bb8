import { isProse } from "../mutant.ts";
import type { Compilate } from "./check.ts";
import type { SeeingTests } from "./tests-of-package.ts";

/** What the conversion's tests read of the specification. */
const READ_BY_UNITS =
  /^spec\/(?:system-units|schemas\/(?:Decimal|ScaledDecimal|ConvertUnitRequest).*|examples\/.*conver.*)\.yaml$/;

/** Tests of the specification itself. Those of its rules read fixtures. */
export const specificationTests: SeeingTests = {
  name: "specification tests",
  folder: "spec",
  places: ({ mutant }) => {
    if (!isProse(mutant)) return ["stranger.test.ts", "openapi.test.ts", "workflows/"];
    return ["stranger.test.ts", ...(mutant.file.startsWith("spec/workflows/") ? ["workflows/"] : [])];
  },
};

/** Tests of what reads a part of the specification, or is compiled from it. */
export const unitTests: readonly SeeingTests[] = [
  {
    name: "unit tests",
    folder: "packages/units",
    places: ({ mutant }) => (READ_BY_UNITS.test(mutant.file) ? ["src/"] : []),
  },
  {
    name: "unit tests",
    folder: "packages/client",
    places: (compilate) => (isCompiledInto("client", compilate) ? ["src/"] : []),
  },
  {
    name: "unit tests",
    folder: "packages/conformance",
    places: (compilate) =>
      isCompiledInto("conformance", compilate) ? ["src/cases", "src/plan", "src/fill", "src/checks"] : [],
  },
];

/** Runs the workflows against the server that is built from the specification. */
export const workflowRuns: SeeingTests = {
  name: "workflows",
  folder: "packages/e2e",
  places: ({ mutant }) =>
    mutant.file.startsWith("spec/workflows/") && !isProse(mutant) ? ["src/workflows.test.ts"] : [],
};

/** Brings every error about in the server that is built from the specification, and compares it with its example. */
export const errorExamples: SeeingTests = {
  name: "documents",
  folder: "packages/e2e",
  places: ({ mutant }) => (mutant.file.startsWith("spec/examples/errors/") ? ["src/error-examples/"] : []),
};

/** Tests of the server, which is compiled from the mutant here, at the places that what is touched passes. */
export const serverTests: SeeingTests = {
  name: "server tests",
  folder: "packages/server",
  places: (compilate) => {
    if (!isCompiledInto("server", compilate)) return [];
    const { operations } = compilate.effect;
    const ofResources = RESOURCES.filter(({ of }) => operations.some((operation) => of.test(operation)));
    return [
      ...ofResources.map(({ place }) => place),
      "src/parameters",
      "src/bodies/body",
      "src/http/answers",
      "src/http/check-answer",
      "src/errors",
      "src/cors",
      "src/simulation/read",
      "src/keys/require",
      "src/keys/key-format",
    ];
  },
};

const RESOURCES = [
  { of: /-units?$/, place: "src/units" },
  { of: /-api-keys?$/, place: "src/api-keys" },
  { of: /-request-logs?$/, place: "src/request-logs" },
  { of: /-events?$/, place: "src/events" },
  { of: /-account$/, place: "src/account" },
];

function isCompiledInto(name: string, { effect, mutant }: Compilate): boolean {
  const changed = isProse(mutant) ? [...effect.changed.keys()] : effect.changedCode;
  return changed.some((path) => path.startsWith(`packages/${name}/`));
}
