import { WaitingLine } from "../waiting-line.ts";

/** How many lists a key may have searched at one time, of the sixteen that a store searches. */
const SCANS_PER_KEY = 4;

/** Keeps one key's searches from taking all room for them: further ones wait, within their time. */
export class ScanLines {
  readonly #lines = new Map<string, WaitingLine>();

  /**
   * Runs a scan of a key once there is room for it.
   *
   * @param signal Ends its waiting.
   */
  async run<Value>(keyId: string, scan: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
    const line = this.#lines.get(keyId) ?? new WaitingLine(SCANS_PER_KEY);
    this.#lines.set(keyId, line);
    try {
      return await line.run(scan, signal);
    } finally {
      if (line.isIdle) this.#lines.delete(keyId);
    }
  }
}
