import type { Operation } from "../model.ts";
import { kebabCase, pascalCase } from "../print/identifier.ts";

/** The operations of one resource, which stand in one file, and the names that are made for them. */
export interface Namespace {
  /** As the client has it: `requestLogs`. */
  name: string;
  /** The file's name without its ending: `request-logs`. */
  file: string;
  /** What names of types begin with: `RequestLogs`. */
  typeName: string;
  operations: Operation[];
}

/** The operations by resource, in the order of the specification. */
export function byNamespace(operations: readonly Operation[]): Namespace[] {
  const groups = Map.groupBy(operations, ({ client }) => client.namespace);
  return [...groups].map(([name, members]) => ({
    name,
    file: kebabCase(name),
    typeName: pascalCase(name),
    operations: members,
  }));
}
