import { join } from "node:path";
import type { Check, CheckName, Compilate } from "./check.ts";
import { createTestRunner, type TestRunner } from "./test-runner.ts";

/** Which tests of a package may see a mutant. */
export interface SeeingTests {
  readonly name: CheckName;
  /** From the root of the repository. */
  readonly folder: string;
  /** The beginnings of the paths of test files in the folder; none where no test can see the mutant. */
  places(compilate: Compilate): readonly string[];
}

/** Runs those tests of a package that may see a mutant. */
export function testsOfPackage({ name, folder, places }: SeeingTests): Check {
  let runner: TestRunner | undefined;
  let lately: readonly string[] = [];
  return {
    name,
    async notice(compilate) {
      const chosen = places(compilate);
      if (chosen.length === 0) return null;
      const { copy, effect } = compilate;
      runner ??= await createTestRunner(join(copy.root, folder));
      const changed = [...effect.changed.keys()].map((path) => join(copy.root, path));
      const failure = await runner.run(chosen, [...new Set([...lately, ...changed])]);
      lately = changed;
      return failure === null ? null : `${folder}/${failure}`;
    },
    close: async () => runner?.close(),
  };
}
