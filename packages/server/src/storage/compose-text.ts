/**
 * Brings text to its composed form (Unicode NFC), in which letters that are the same letters are the same text,
 * and capital and small ones still differ.
 */
export function composeText(text: string): string {
  return text.normalize("NFC");
}
