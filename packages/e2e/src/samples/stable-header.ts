/**
 * The value of an answer's header as the docs show it: what tells how fast the machine is, is what it is when one request has been
 * made of those that a second allows.
 *
 * @param limit - The answer's own `RateLimit-Limit`; null where it has none.
 * @throws Error where the answer tells what remains of a limit that it does not tell.
 */
export function stableHeader(name: string, value: string, limit: string | null): string {
  const known = name.toLowerCase();
  if (known === "ratelimit-reset") return "1";
  if (known !== "ratelimit-remaining") return value;
  if (limit !== null && /^\d+$/.test(limit)) return String(Number(limit) - 1);
  throw new Error(`An answer with RateLimit-Remaining must have RateLimit-Limit, as a whole number; got ${limit}.`);
}

/** The same of every header in what `curl` printed of an answer. */
export function stableHeaderLines(text: string): string {
  const [, limit = null] = /^ratelimit-limit: (.*)$/im.exec(text) ?? [];
  return text.replaceAll(
    /^(ratelimit-[a-z]+): (.*)$/gim,
    (_, name: string, value: string) => `${name}: ${stableHeader(name, value, limit)}`,
  );
}
