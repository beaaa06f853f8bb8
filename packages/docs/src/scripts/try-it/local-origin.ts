/** The hosts that stand for the reader's own machine. */
const LOCAL_HOSTS: ReadonlySet<string> = new Set(["localhost", "127.0.0.1"]);

/**
 * The origin of a local API, from what the reader wrote; null for what is none. Only their own machine is called, so that no key
 * is sent anywhere else by mistake.
 */
export function localOrigin(written: string): string | null {
  const url = URL.canParse(written.trim()) ? new URL(written.trim()) : null;
  return url !== null && url.protocol === "http:" && LOCAL_HOSTS.has(url.hostname) ? url.origin : null;
}
