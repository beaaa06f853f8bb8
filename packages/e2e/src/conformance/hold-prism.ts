import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type LawName, type Result, reportFormats, runConformance, type Target } from "@augno/conformance";
import { ROOT } from "../repository.ts";

// `pnpm --filter @augno/e2e prism`: the kit against Prism, which mocks our own bundle. Prism is large and comes from the
// registry, so that this is run by command and no part of the tests.

const PRISM = "@stoplight/prism-cli@5.16.0";
const PORT = 4010;
const SEED = 1;
const MILLISECONDS = 1000;
/** Prism leaves requests whose body is no JSON without an answer; so long they are waited for, in milliseconds. */
const LONGEST_ANSWER = 2000;

/** What a mock without a state cannot do: each must be found. */
const MUST_FAIL: readonly LawName[] = [
  "writes-are-read-back",
  "deleted-units-are-gone",
  "page-info-is-true",
  "foreign-cursor-is-refused",
  "cursor-is-only-a-position",
  "replay-repeats-the-answer",
  "request-ids-are-unique",
  "request-leaves-one-log",
  "request-leaves-one-event",
  "conversion-is-exact",
  "rate-limits-add-up",
];

const prism = await startPrism();
try {
  const startedAt = performance.now();
  const baseUrl = `http://127.0.0.1:${PORT}`;
  const results = await runConformance(targetOf(baseUrl), { seed: SEED, only: ["answers", "laws"] });
  const seconds = (performance.now() - startedAt) / MILLISECONDS;
  process.stdout.write(reportFormats.md({ baseUrl, seed: SEED, seconds, results }));
  for (const complaint of complaintsOf(results)) {
    console.error(complaint);
    process.exitCode = 1;
  }
} finally {
  stop(prism);
}

async function startPrism(): Promise<ChildProcess> {
  const bundle = join(ROOT, "spec/generated/openapi.json");
  const child = spawn("npx", ["--yes", PRISM, "mock", "--port", String(PORT), bundle], {
    stdio: ["ignore", "pipe", "inherit"],
    detached: true, // leads a group of its own, to be ended with it
  });
  for await (const line of createInterface(child.stdout)) {
    if (!line.includes("listening")) continue;
    child.stdout.resume(); // a line for each request, which nobody reads
    return child;
  }
  throw new Error(`${PRISM} must say that it is listening; it ended. Run it by hand to see why.`);
}

/** Ends what npx has started, too: npx alone would leave Prism running. */
function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

function targetOf(baseUrl: string): Target {
  return {
    baseUrl,
    // It looks at no key, but for whether there is one.
    keys: { sandboxSecret: "aug_sk_test_prism" },
    fetch: (request) => fetch(request),
    timeLimit: LONGEST_ANSWER,
  };
}

/** What is not as it must be: a mock answers every operation with its example, and keeps nothing. */
function complaintsOf(results: readonly Result[]): string[] {
  const unnoticed = MUST_FAIL.filter(
    (name) => !results.some(({ law, outcome }) => law === name && outcome === "failed"),
  );
  const successes = results.filter(({ part, code }) => part === "answers" && code === null);
  return [
    ...unnoticed.map((name) => `${name} must fail against a mock; it does not.`),
    ...successes
      .filter(({ outcome }) => outcome !== "passed")
      .map(({ operation, findings }) => `The success of ${operation} must be passed: ${findings.join(" ")}`),
  ];
}
