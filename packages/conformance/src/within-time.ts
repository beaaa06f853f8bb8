const MILLISECONDS = 1000;

/**
 * Does something that may hang, and gives up on it.
 *
 * @param work Is given a signal that is raised when the time is over, for what heeds one.
 * @param milliseconds How long it may take.
 * @throws Error where it takes longer; whatever else it throws.
 */
export async function withinTime<T>(work: (signal: AbortSignal) => Promise<T>, milliseconds: number): Promise<T> {
  const controller = new AbortController();
  const timeUp = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason as Error)); // given below
  });
  const tooLate = new Error(`no answer came within ${milliseconds / MILLISECONDS} s`);
  const timer = setTimeout(() => controller.abort(tooLate), milliseconds);
  try {
    return await Promise.race([work(controller.signal), timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
