import { ApiError } from "../errors/api-error.ts";

const LIMIT_SECONDS = 10;

/**
 * Waits for the work of a request as long as a request may take.
 *
 * @param work Does it. Work that writes calls `conclude` once all is done but the commit: where the time was up before, that
 * throws, so that nothing is kept of what was answered as too slow; else the limit no longer holds, because what is
 * being committed has to be waited for.
 * @throws ApiError `timeout` when it takes longer. What the work comes to after that is dropped.
 */
export async function withinTimeLimit<Value>(work: (conclude: () => void) => Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  let isUp = false;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isUp = true;
      reject(timeout());
    }, LIMIT_SECONDS * 1000);
  });
  const conclude = (): void => {
    if (isUp) throw timeout();
    clearTimeout(timer);
  };
  try {
    return await Promise.race([work(conclude), limit]);
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
