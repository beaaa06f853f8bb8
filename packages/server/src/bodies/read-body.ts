import { ApiError } from "../errors/api-error.ts";
import { invalidFormat } from "./invalid-format.ts";

/** A body has at most so many bytes: 1 MiB. */
const MAX_BYTES = 1024 * 1024;

/**
 * Reads the body of a request, and of one that is too large no more than tells that it is.
 *
 * @throws ApiError `payload_too_large`; `invalid_format` where the client breaks off.
 */
export async function readBody(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get("Content-Length")) > MAX_BYTES) throw payloadTooLarge();
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let chunk = await next(reader); chunk !== undefined; chunk = await next(reader)) {
    size += chunk.length;
    if (size > MAX_BYTES) {
      takeNoMore(reader);
      throw payloadTooLarge();
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return (await reader.read()).value;
  } catch (error) {
    // What befell the connection may say more, such as that the body came too slowly.
    if (error instanceof ApiError) throw error;
    throw invalidFormat("it ends before it is whole. Send the whole of it.", error);
  }
}

/**
 * Cancels a stream without waiting for it: where the request was cloned, that ends only when its other body is cancelled too.
 * An error in it tells nothing, since nobody reads on.
 */
function takeNoMore(reader: ReadableStreamDefaultReader<Uint8Array>): void {
  reader.cancel().catch(() => {});
}

function payloadTooLarge(): ApiError {
  return new ApiError(
    "payload_too_large",
    `The body must have at most ${MAX_BYTES} bytes; it has more. Send less at once.`,
  );
}
