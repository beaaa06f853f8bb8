import { applyMutation } from "./apply-mutation.ts";
import type { Check } from "./checks/check.ts";
import { documents } from "./checks/documents.ts";
import { kit } from "./checks/kit.ts";
import { createLint, type Lint } from "./checks/lint.ts";
import { errorExamples, serverTests, specificationTests, unitTests, workflowRuns } from "./checks/seeing-tests.ts";
import { testsOfPackage } from "./checks/tests-of-package.ts";
import { types } from "./checks/types.ts";
import { type Compiled, compileSpecification } from "./compile-specification.ts";
import { effectOf } from "./effect-of.ts";
import type { Mutant } from "./mutant.ts";
import { operationsIn } from "./operations-in.ts";
import { REHEARSED } from "./rehearsed.ts";
import type { Verdict } from "./verdict.ts";
import { createWorkingCopy, type WorkingCopy } from "./working-copy.ts";

type Noticed = Verdict["noticed"];

/** Shows mutants to the checks, one after the other, in a working copy of its own. */
export class Judge {
  readonly #copy: WorkingCopy;
  readonly #original: Compiled;
  readonly #lint: Lint;
  /** From the cheapest to the dearest. */
  readonly #checks: readonly Check[] = [
    types,
    testsOfPackage(specificationTests),
    ...unitTests.map(testsOfPackage),
    kit,
    testsOfPackage(workflowRuns),
    testsOfPackage(serverTests),
    testsOfPackage(documents),
    testsOfPackage(errorExamples),
  ];

  private constructor(copy: WorkingCopy, original: Compiled, lint: Lint) {
    this.#copy = copy;
    this.#original = original;
    this.#lint = lint;
  }

  /** Copies the repository, which takes a second. */
  static async create(): Promise<Judge> {
    const copy = createWorkingCopy();
    // Also where the process ends before `close` has done its work.
    process.once("exit", () => copy.remove());
    return new Judge(copy, await compileSpecification(copy.root), await createLint(copy.root));
  }

  /** Changes one fact, compiles everything anew and asks every check that can see it, until one notices. */
  async judge(mutant: Mutant): Promise<Verdict> {
    const start = performance.now();
    try {
      this.#copy.write(mutant.file, applyMutation(this.#copy.read(mutant.file), mutant));
      const noticed = await this.#notice(mutant);
      return { mutant, noticed, milliseconds: Math.round(performance.now() - start) };
    } finally {
      this.#copy.restore();
    }
  }

  /**
   * Asks every check about the specification as it is.
   *
   * @throws Error where one has something against it, since it could then notice no mutant.
   */
  async rehearse(): Promise<void> {
    for (const unchanged of REHEARSED) {
      const said = await this.#notice(unchanged, true);
      if (said === null) continue;
      await this.close();
      throw new Error(
        `Every check must pass before a fact is changed; the check "${said.check}" does not: ${said.says}. ` +
          'Run "pnpm generate" and "pnpm check" first.',
      );
    }
  }

  async close(): Promise<void> {
    for (const check of this.#checks) await check.close?.();
    this.#copy.remove();
  }

  async #notice(mutant: Pick<Mutant, "file" | "kind">, isRehearsal = false): Promise<Noticed> {
    const problem = await this.#lint(mutant.file.replace(/^spec\//, ""));
    if (problem !== null) return { check: "lint", says: problem };
    let compiled: Compiled;
    try {
      compiled = await compileSpecification(this.#copy.root);
    } catch (error) {
      return { check: "compilation", says: String(error).split("\n")[0] ?? "" };
    }
    const effect = isRehearsal ? this.#wholeEffect() : effectOf(this.#original, compiled);
    for (const [path, content] of effect.changed) this.#copy.write(path, content);
    for (const check of this.#checks) {
      const says = await check.notice({ copy: this.#copy, mutant, effect });
      if (says !== null) return { check: check.name, says };
    }
    return null;
  }

  /** As if everything were touched. */
  #wholeEffect(): ReturnType<typeof effectOf> {
    const changed = new Map(Object.entries(this.#original.files));
    const operations = operationsIn(this.#original.document).map(({ operation }) => operation.operationId);
    return { changed, changedCode: [...changed.keys()], operations };
  }
}
