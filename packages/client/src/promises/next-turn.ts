/** Taken when the module is loaded, so that the false timers of a test hold up no loop. Not all platforms have it. */
const { setImmediate } = globalThis as { setImmediate?: (then: () => void) => unknown };

/**
 * Lets the event loop turn once. Node's `fetch` takes a connection into use again only in the turn after the answer that
 * came on it, and sends in the one after it was called; a program that computes would hold up both. Where there is no
 * `setImmediate`, as in browsers, which send from a process of their own, it does nothing.
 */
export async function nextTurn(): Promise<void> {
  if (setImmediate) await new Promise<void>((resolve) => void setImmediate(resolve));
}
