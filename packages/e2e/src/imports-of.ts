import { parseSync } from "oxc-parser";

/**
 * The packages and files that a module imports, in whatever form: static, dynamic, re-exported or for types only.
 *
 * @param fileName - Tells the language by its ending.
 * @throws Error where the source does not parse.
 */
export function importsOf(fileName: string, source: string): string[] {
  const { module, errors } = parseSync(fileName, source);
  if (errors[0] !== undefined) throw new Error(`${fileName} must parse; it does not: ${errors[0].message}`);
  const statics = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  const dynamics = module.dynamicImports.flatMap(
    ({ moduleRequest: { start, end } }) => /^["'`](.*)["'`]$/.exec(source.slice(start, end))?.[1] ?? [],
  );
  return [...new Set([...statics, ...exported, ...dynamics])];
}
