const JSON_TYPE = /^application\/\S*json/i;

/**
 * Reads the body of an answer; null where it is not JSON, or comes when the attempt was given up (as with a `fetch` that
 * does not heed its signal). It is cancelled then, so that a page of a proxy, however long, holds no connection.
 */
export function readText(response: Response, signal: AbortSignal): Promise<string> | null {
  if (JSON_TYPE.test(response.headers.get("content-type") ?? "") && !signal.aborted) return response.text();
  // A body that cannot be cancelled has ended already.
  response.body?.cancel().catch(() => undefined);
  return null;
}
