/**
 * Where the documentation tells of an operation: every operation of ours has a page below its resource.
 *
 * @param docsUrl - Where the documentation is, without a slash at its end.
 * @param method - The client's method, such as `requestLogs.list`.
 */
export function docsLink(docsUrl: string, method: string, operation: string): string {
  const [namespace = ""] = method.split(".");
  const resource = namespace.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${docsUrl}/api/${resource}/${encodeURIComponent(operation)}/`;
}
