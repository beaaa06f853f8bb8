import { relative } from "node:path";
import { join } from "node:path/posix";
import ts from "typescript";

/**
 * What the compiler has against a project, a line each, such as `src/a.ts:3 TS2322 Type …`. A project without a source
 * file is one of its complaints.
 *
 * @param project - A folder that holds `tsconfig.json`.
 */
export function diagnosticsOf(project: string): string[] {
  const { config } = ts.readConfigFile(join(project, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: unknown /* whatever JSON the file holds; the next line judges it */;
  };
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const program = ts.createProgram(fileNames, options);
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map((diagnostic) => line(diagnostic, project));
}

function line({ file, start, code, messageText }: ts.Diagnostic, project: string): string {
  const message = `TS${code} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  if (file === undefined) return message;
  const { line: at } = file.getLineAndCharacterOfPosition(start ?? 0);
  return `${relative(project, file.fileName)}:${at + 1} ${message}`;
}
