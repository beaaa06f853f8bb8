import type { Model } from "../model.ts";
import { pascalCase } from "../print/identifier.ts";

/** The tags of the specification that have operations, in the order in which their first operation stands there. */
export function docsResources({ operations, tags, schemas }: Model): Record<string, unknown>[] {
  return [...Map.groupBy(operations, ({ tag }) => tag)].map(([tag, members]) => {
    const [first] = members;
    const schemaName = pascalCase(first?.resource ?? "");
    return {
      slug: slugOf(tag),
      title: tag,
      description: tags.find(({ name }) => name === tag)?.description ?? "",
      domain: first?.domain,
      clientNamespace: first?.client.namespace,
      schemaName: Object.hasOwn(schemas, schemaName) ? schemaName : null,
      operationIds: members.map(({ id }) => id),
    };
  });
}

/** A tag as an address has it: `API keys` as `api-keys`. */
export function slugOf(tag: string): string {
  return tag.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}
