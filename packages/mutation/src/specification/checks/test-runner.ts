import { join } from "node:path";
import { createVitest, type TestModule, type TestSpecification } from "vitest/node";

/** Runs tests of one package of a working copy, again and again. */
export interface TestRunner {
  /**
   * Runs the test files whose paths in the package begin with one of `places`.
   *
   * @param changed - Files that differ from what they were at the last run.
   * @returns The first failure; null where all pass.
   * @throws Error where no file's path begins with one of them, since a mutant would then meet no test there.
   */
  run(places: readonly string[], changed: readonly string[]): Promise<string | null>;
  close(): Promise<void>;
}

/** Keeps one vitest for a package, so that only what changed is read again. */
export async function createTestRunner(folder: string): Promise<TestRunner> {
  const vitest = await createVitest("test", {
    root: folder,
    watch: false,
    pool: "threads",
    maxWorkers: 1,
    reporters: [{}],
    bail: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  });
  const all = await vitest.globTestSpecifications();
  return {
    async run(places, changed) {
      for (const file of changed) vitest.invalidateFile(file);
      const begins = (place: string) => (test: TestSpecification) => test.moduleId.startsWith(join(folder, place));
      for (const place of places) {
        if (!all.some(begins(place))) throw new Error(`Tests must stand at ${place}; none do. Correct the place.`);
      }
      const chosen = all.filter((test) => places.some((place) => begins(place)(test)));
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen);
      const ids = new Set(chosen.map(({ moduleId }) => moduleId));
      // What other files came to in earlier runs is told again.
      return firstFailure(
        testModules.filter(({ moduleId }) => ids.has(moduleId)),
        unhandledErrors,
      );
    },
    close: () => vitest.close(),
  };
}

function firstFailure(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): string | null {
  for (const module of modules) {
    const path = module.relativeModuleId;
    for (const test of module.children.allTests("failed")) {
      return `${path}: ${test.fullName}: ${firstLine(test.result().errors?.[0]?.message)}`;
    }
    for (const error of module.errors()) return `${path}: ${firstLine(error.message)}`;
    if (module.state() === "failed") return `${path} failed.`;
  }
  const [error] = unhandledErrors;
  return error === undefined ? null : firstLine(error instanceof Error ? error.message : JSON.stringify(error));
}

function firstLine(message = ""): string {
  return message.split("\n")[0] ?? "";
}
