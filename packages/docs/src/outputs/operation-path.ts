import type { Operation } from "../reference/reference.ts";

/** The address of an operation's page below the site's base. */
export function operationPath({ resource, id }: Pick<Operation, "resource" | "id">): string {
  return `/api/${resource}/${id}/`;
}
