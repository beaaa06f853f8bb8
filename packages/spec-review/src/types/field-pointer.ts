import { pointerPart } from "../documents/pointer.ts";

/** Where a field stands: in an object's schema, among an operation's parameters or among an answer's headers. */
export function fieldPointer(at: string, name: string): string {
  const isGroup = /^\/paths\/.*\/(?:headers|parameters\/\w+)$/.test(at);
  return `${at}${isGroup ? "" : "/properties"}/${pointerPart(name)}`;
}
