import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/** Which tests make a project, and so a task of their own with its own inputs in turbo.json. */
const PROJECTS: Readonly<Record<string, readonly string[]>> = {
  answers: ["src/conformance.test.ts", "src/quickstart.test.ts", "src/{conformance,error-examples,laws}/**/*.test.ts"],
  docs: ["src/docs/**/*.test.ts", "src/samples/quickstart-as-shown.test.ts"],
  published: ["src/{client-readme,published,runtimes,type-programs}/**/*.test.ts"],
  samples: ["src/samples/!(quickstart-as-shown).test.ts"],
  walk: ["src/contributing.test.ts"],
  workflows: ["src/workflows.test.ts"],
};

// GitHub's own reader of workflows imports JSON as bundlers do, and Node does not.
// Its source maps name sources that it does not ship, of which Vite warns.
export default defineConfig({
  logLevel: "error",
  test: {
    server: { deps: { inline: [/@actions\//] } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // They start programs and wait for them; of two processors vitest would leave one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    maxConcurrency: 2,
    projects: [
      ...Object.entries(PROJECTS).map(([name, include]) => ({ extends: true, test: { name, include: [...include] } })),
      // What looks at the whole repository, and the helpers of the others.
      {
        extends: true,
        test: {
          name: "repository",
          include: ["src/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...Object.values(PROJECTS).flat()],
        },
      },
    ],
  },
});
