import { operationExamples } from "../generated/examples.ts";
import type { ExampleOperation } from "./example-operation.ts";

/** Where a request leads. */
export interface Route {
  /** Null where no operation takes it. */
  readonly operation: ExampleOperation | null;
  /** The methods that its path answers; none where there is no such path. */
  readonly methods: readonly string[];
}

/** Finds the operation that takes a method and path. What answers GET answers HEAD (RFC 9110, 9.3.2). */
export function findRoute(method: string, path: string): Route {
  const operations = operationExamples.filter((operation) => hasForm(path, operation.path));
  const wanted = method === "HEAD" ? "GET" : method;
  return {
    operation: operations.find((operation) => operation.method === wanted) ?? null,
    methods: operations.flatMap((operation) => (operation.method === "GET" ? ["GET", "HEAD"] : [operation.method])),
  };
}

/** Whether a path has the form of a template, in which a parameter is one segment that is not empty. */
function hasForm(path: string, template: string): boolean {
  const segments = path.split("/");
  const parts = template.split("/");
  return (
    segments.length === parts.length &&
    parts.every((part, at) => (part.startsWith("{") ? segments[at] !== "" : segments[at] === part))
  );
}
