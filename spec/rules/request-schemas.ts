import { isObjectSchema } from "./reading/is-object-schema.ts";
import { readOperations } from "./reading/operations.ts";
import { pascalCase } from "./wording/pascal-case.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** The body of a request, with the schema that is its own. */
interface Body {
  /** The operation that takes it. */
  readonly operation: string;
  /** Where its schema, or the reference to it, stands. */
  readonly place: string;
}

/** `augno/request-schemas`: the body of a request has a schema of its own, named for the operation. */
export const requestSchemas: StyleRule = {
  name: "request-schemas",
  description:
    "The body that an operation takes is, by `$ref`, a component named for the operation: `CreateUnitRequest` for " +
    "`create-unit`. No other operation, no answer and no other schema refers to it. So what one operation takes can " +
    "change without another: create and update never share a schema.",
  visit: () => {
    const bodies = new Map<string, Body>();
    /** Where the bodies stand. What is wrong with one of them is told as such. */
    const places = new Set<string>();
    return {
      Root(root, context) {
        for (const { node } of readOperations(SpecNode.of(root, context))) {
          const operation = node.get("operationId").text;
          if (operation === undefined || !node.has("requestBody")) continue;
          const mediaType = node.get("requestBody", "content", "application/json");
          const name = `${pascalCase(operation)}Request`;
          const place = mediaType.location.child(["schema"]).absolutePointer;
          bodies.set(name, { operation, place });
          places.add(place);
          checkBody(operation, name, mediaType.get("schema"));
        }
      },
      ref(value, context, { location }) {
        if (context.type.name !== "Schema" || location === undefined) return;
        const reference = SpecNode.of(value, context);
        // What the reference leads to has the name of the place where that stands.
        const { component = "" } = SpecNode.of(value, { ...context, location });
        const body = bodies.get(component);
        const place = reference.location.absolutePointer;
        if (body === undefined || places.has(place) || place.startsWith(body.place)) return;
        reference.report(
          `${component} must be referred to only as the body of ${body.operation}; got another reference to it. ` +
            "Give this place a schema of its own; what the two share can be a third.",
        );
      },
    };
  },
};

function checkBody(operation: string, name: string, schema: SpecNode): void {
  if (schema.component === name) return;
  // An object that stands in place is reported by augno/inline-schemas.
  if (schema.component === undefined && isObjectSchema(schema)) return;
  schema.reportUse(
    `The JSON body of ${operation} must be the schema ${name} by $ref; got ${describe(schema)}. ` +
      `Write schemas/${name}.yaml for this operation alone, and refer to it.`,
  );
}

function describe(schema: SpecNode): string {
  if (schema.value === undefined) return "none";
  return schema.component ?? "one that stands in place";
}
