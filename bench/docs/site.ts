/** A way to show our specification to a reader. */
export interface DocsSite {
  readonly name: string;
  /** Writes its files into an empty folder, as its users would build them. */
  build(folder: string): void;
  /** What its addresses begin with, such as `/docs`; empty where they begin with nothing. */
  readonly base: string;
  /** The address of the operation that is visited, below the base. */
  readonly operation: string;
}
