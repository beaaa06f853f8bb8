/**
 * Whether the program runs in a page or one of its workers, whose code others read: only these have a document or can
 * import scripts. Node, Deno, Bun and workerd have neither.
 */
export function isBrowserPage(): boolean {
  return typeof document !== "undefined" || "importScripts" in globalThis;
}
