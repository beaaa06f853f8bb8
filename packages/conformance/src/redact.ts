/** What has the form of an API key, whole or cut: its prefix and what follows. */
const KEY = /\b(aug_(?:sk|pk)_(?:test|prod)_)[0-9A-Za-z]+/g;

/** Leaves of every API key in a text only its prefix, which tells what kind of key it is. */
export function redact(text: string): string {
  return text.replaceAll(KEY, "$1…");
}
