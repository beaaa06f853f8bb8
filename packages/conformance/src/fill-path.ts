import type { OperationContract } from "./operation-contract.ts";

/**
 * The path of an operation with a value for each of its parameters.
 *
 * @param values - By the parameter's name; the specification's example where there is none.
 */
export function fillPath(
  { path, parameters }: Pick<OperationContract, "path" | "parameters">,
  values: Readonly<Record<string, string>> = {},
): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value =
      values[name] ?? parameters.find((parameter) => parameter.in === "path" && parameter.name === name)?.example;
    if (value === undefined)
      throw new Error(
        `The parameter "${name}" of ${path} must have an example; it has none. Add one to spec/parameters/.`,
      );
    return encodeURIComponent(String(value));
  });
}
