import { namedOperations, type NamedOperation } from "./operation-named.ts";

/** The operations of each path, and the methods that it answers: HEAD wherever GET is (RFC 9110, 9.3.2). */
export function methodsOfPaths(): { path: string; operation: NamedOperation; methods: string[] }[] {
  const paths = [...new Set(namedOperations.map(({ path }) => path))];
  return paths.flatMap((path) => {
    const own = namedOperations.filter((operation) => operation.path === path);
    const [operation] = own;
    if (operation === undefined) return [];
    return [{ path, operation, methods: own.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])) }];
  });
}
