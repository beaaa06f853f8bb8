/** How fast the reader's machine and connection are. */
export interface Profile {
  readonly name: string;
  /** How many times slower than this machine it computes. */
  readonly slowdown: number;
  /** Its connection; null for that of this machine to itself. */
  readonly connection: Connection | null;
}

interface Connection {
  /** Milliseconds until an answer begins. */
  readonly latency: number;
  /** Bytes a second. */
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
}

/** As the fast and the slow reader have it: the slow one is what Lighthouse takes for a telephone. */
export const PROFILES: readonly Profile[] = [
  { name: "normal", slowdown: 1, connection: null },
  {
    name: "slow",
    slowdown: 4,
    connection: { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
  },
];
