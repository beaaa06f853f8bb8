import type { Notice } from "./judge-server.ts";

/** What came of a broken server. */
export interface Verdict {
  readonly name: string;
  /** What is wrong, to be read after "a server that". */
  readonly what: string;
  /** What each part of the kit said that must notice it; empty where the run did not come to its end. */
  readonly notices: readonly Notice[];
  /** Why the run did not come to its end; null where it did. */
  readonly broke: string | null;
  readonly milliseconds: number;
}

/** Whether everything that must notice a broken server did. */
export function isNoticed({ notices, broke }: Verdict): boolean {
  return broke === null && notices.length > 0 && notices.every(({ finding }) => finding !== null);
}
