import { ApiError } from "../errors/api-error.ts";

const LIMIT_SECONDS = 10;

/**
 * Waits for a handler's work as long as a request may take.
 *
 * @throws ApiError `timeout` when it takes longer. What the work comes to after that is dropped.
 */
export async function withinTimeLimit<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeout()), LIMIT_SECONDS * 1000);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function timeout(): ApiError {
  return new ApiError(
    "timeout",
    `The request took longer than ${LIMIT_SECONDS} seconds. Send it again; ask for less where the operation has a "limit".`,
  );
}
