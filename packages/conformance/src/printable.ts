/** Controls, line ends and halves of characters, which terminals and XML take badly. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029]/gu;

/** Writes what cannot be seen, or is no character, as JavaScript escapes it: `\u0000`. */
export function printable(text: string): string {
  return text.replaceAll(
    UNPRINTABLE,
    (character) => String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, "0"),
  );
}
