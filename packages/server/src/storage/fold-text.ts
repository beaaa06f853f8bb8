/** Small letters of Turkish whose capital is that of another letter: they stay what they are (Unicode, 3.13.3). */
const DOTLESS_I = "ı";

/**
 * Brings text to the form in which it is searched: composed (Unicode NFC) and in small letters, so that letters
 * that look alike are alike. Which letters are one, but for their case, is told by their capitals: the two small sigmas have one, and
 * so have the Greek mu and the sign for micro; that of ß is SS.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .split(DOTLESS_I)
    .map((part) => part.toUpperCase().toLowerCase())
    .join(DOTLESS_I)
    .replaceAll("ς", "σ")
    .normalize("NFC");
}
