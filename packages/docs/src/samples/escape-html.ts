/** A text as HTML and XML show it, within an element or an attribute's double quotation marks (XML 1.0, 2.4). */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
