/**
 * Brings text to the form in which it is searched: composed (Unicode NFC) and in small letters, so that letters
 * that look alike are alike.
 */
export function foldText(text: string): string {
  return text.normalize("NFC").toLowerCase().normalize("NFC");
}
