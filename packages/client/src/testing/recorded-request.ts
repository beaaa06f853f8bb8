/** A request as it was sent. */
export interface RecordedRequest {
  /** The operation that takes it; null where none does. */
  readonly operationId: string | null;
  /** In capital letters. */
  readonly method: string;
  readonly url: URL;
  /** With the key: tests use one that opens nothing. */
  readonly headers: Headers;
  /** The body, parsed where it is JSON and as text where it is not; null where there is none. */
  readonly body: unknown;
}

/** Reads a request, and its body to the end. */
export async function recordRequest(request: Request, operationId: string | null): Promise<RecordedRequest> {
  const { method, url, headers } = request;
  return { operationId, method, url: new URL(url), headers, body: parse(await request.text()) };
}

function parse(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    // What was sent is no JSON. That is for the test to find: it gets the text.
    return text;
  }
}
