import { refuseFaults } from "../errors/refuse-faults.ts";
import { invalidFormat } from "./invalid-format.ts";
import { scanJson } from "./scan-json.ts";

/**
 * Reads a body as JSON (RFC 8259), strictly: names are unique within an object, text is whole characters, and the nesting
 * is bounded. A member named `__proto__` is one like any other.
 *
 * @throws ApiError `invalid_format`, or `parameter_invalid` for names that come more than once.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decodeUtf8(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw invalidFormat(flawOf(error, text), error);
  }
  refuseFaults(scanJson(text));
  return value;
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw invalidFormat("its bytes are not UTF-8. Encode it as TextEncoder does.", error);
  }
}

/**
 * Says where the text stops being JSON. The engine's own message is not repeated, because it quotes the text, which may
 * hold secrets; of it only the place is taken, where there is one.
 */
function flawOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : "";
  const [, position, line, column] = /at position (\d+) \(line (\d+) column (\d+)\)/.exec(message) ?? [];
  if (/^(?:Unexpected end|Unterminated)/.test(message) || Number(position) === text.length) {
    return "it ends before the value does. Send the whole of it.";
  }
  return position === undefined
    ? "it is not. Write it as JSON.stringify does."
    : `it stops being that at line ${line}, column ${column}. Correct it there.`;
}
