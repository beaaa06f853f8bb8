import type { ReadAnswer } from "../checks/check-response.ts";

/**
 * Reads a response whole and leaves it to be read again.
 *
 * @param matcher The matcher that needs it.
 * @throws TypeError where it has been read, since then nothing of its body is left.
 */
export async function readResponse(response: Response, matcher: string): Promise<ReadAnswer> {
  if (response.bodyUsed)
    throw new TypeError(
      `${matcher} must have a Response whose body has not been read; it has been. Match it before you read it, or match a clone.`,
    );
  const { status, headers } = response;
  return { status, headers, text: await response.clone().text() };
}
