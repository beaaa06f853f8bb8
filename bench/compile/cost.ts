/** What it costs to generate once, in a process of its own, the start of the process included. */
export interface Cost {
  /** Seconds. */
  wall: number;
  /** Seconds of the processor, of all threads. */
  cpu: number;
  /** The most memory that the process had, in MB. */
  memory: number;
}
