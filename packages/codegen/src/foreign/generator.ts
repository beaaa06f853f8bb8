import type ts from "typescript";

/** A generator that others compile the bundle with, as the tests run it. */
export interface Generator {
  /** Its name in the registry. */
  name: string;
  /** Writes what it makes of the bundle into `src/` of a project that has a `tsconfig.json`, offline and quietly. */
  generate: (bundle: string, project: string) => Promise<void>;
  /** The text with which its output declares an operation, so that one it dropped is noticed. */
  declarationOf: (operationId: string) => string;
  /** Compiler options that its own code, whatever the document, does not meet, switched off. */
  unmet?: ts.CompilerOptions;
}
