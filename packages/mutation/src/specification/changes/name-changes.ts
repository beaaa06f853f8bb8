import type { Change } from "./change.ts";

/** The key of an entry is another, which no entry beside it has. */
export function renamed(key: string, taken: readonly string[] = []): Change {
  let to = otherName(key);
  while (taken.includes(to)) to = otherName(to);
  return { words: `renamed to ${to}`, edit: { rename: to } };
}

/** A name like another: `limit_other`, `get-other`, `RateLimit-Other`. */
export function otherName(name: string): string {
  if (name.endsWith("[]")) return `${otherName(name.slice(0, -2))}[]`;
  if (/^[1-5]\d\d$/.test(name)) return String(Number(name) + 1);
  if (name.startsWith("/")) return name.replace(/[a-z]+(?=[^a-z]*$)/, (word) => `${word}-other`);
  if (/^[A-Z][a-z]+[A-Z]|^[A-Z][a-z]+$/.test(name)) return `${name}Other`;
  if (/[A-Z]/.test(name)) return `${name}-Other`;
  return name + (name.includes("-") ? "-other" : "_other");
}
