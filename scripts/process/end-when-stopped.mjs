/** How long a child may take to end by itself, in milliseconds. A server may drain for 10 s. */
const patience = 12_000;

/**
 * Ends a child when `stop` is aborted: asks it by SIGTERM, and after a while ends it by SIGKILL.
 *
 * @param {import("node:child_process").ChildProcess} child
 * @param {AbortSignal} stop
 * @returns {() => void} To be called once the child has ended.
 */
export function endWhenStopped(child, stop) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const end = () => {
    child.kill("SIGTERM");
    timer = setTimeout(() => child.kill("SIGKILL"), patience);
  };
  stop.addEventListener("abort", end, { once: true });
  return () => {
    stop.removeEventListener("abort", end);
    clearTimeout(timer);
  };
}
