/** A request as it came over the socket. */
export interface ReceivedRequest {
  /** On which connection, counted from 1. */
  readonly connection: number;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** How many bytes of body the head announces. */
  readonly length: number;
}

const END_OF_HEAD = "\r\n\r\n";

/**
 * Reads the head of the request that the bytes begin with.
 *
 * @returns Null where the head is not all there yet.
 * @throws Error - where the request has no plain length: the client sends whole texts, never streams.
 */
export function readRequestHead(
  bytes: Buffer,
  connection: number,
): { request: ReceivedRequest; headLength: number } | null {
  const end = bytes.indexOf(END_OF_HEAD);
  if (end === -1) return null;
  const [requestLine = "", ...lines] = bytes.toString("latin1", 0, end).split("\r\n");
  const [method = "", target = ""] = requestLine.split(" ");
  const headers = Object.fromEntries(lines.map(headerOfLine));
  const length = Number(headers["content-length"] ?? 0);
  if ("transfer-encoding" in headers || !Number.isSafeInteger(length)) {
    throw new Error(`A request of the client must announce its length; got the head ${JSON.stringify(lines)}.`);
  }
  return { request: { connection, method, target, headers, length }, headLength: end + END_OF_HEAD.length };
}

function headerOfLine(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
