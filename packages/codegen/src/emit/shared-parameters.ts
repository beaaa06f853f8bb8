import type { Operation, Parameter } from "../model.ts";
import { memberAccess } from "../print/identifier.ts";
import { Expression } from "../print/literal.ts";

/** How parameters are printed that several operations take: once, by the name of their component. */
export interface SharedParameters {
  /** Each shared parameter's row, by the name of its component. */
  rows: Record<string, unknown>;
  /** A parameter's row, or the name of it where it is shared. */
  rowOf: (parameter: Parameter) => unknown;
}

/**
 * Tells shared parameters from those of a single operation.
 *
 * @param constant - What the table of the shared ones is called where it is used.
 * @param row - Prints a parameter.
 */
export function sharedParameters(
  operations: readonly Operation[],
  constant: string,
  row: (parameter: Parameter) => unknown,
): SharedParameters {
  const parameters = operations.flatMap((operation) => operation.parameters);
  const byComponent = Map.groupBy(parameters, ({ componentName }) => componentName);
  const shared = [...byComponent].flatMap(([name, uses]) =>
    name !== null && uses.length > 1 && uses[0] !== undefined ? [[name, row(uses[0])] as const] : [],
  );
  const rows = Object.fromEntries(shared);
  return {
    rows,
    rowOf: (parameter) => {
      const { componentName } = parameter;
      return componentName !== null && Object.hasOwn(rows, componentName)
        ? new Expression(constant + memberAccess(componentName))
        : row(parameter);
    },
  };
}
