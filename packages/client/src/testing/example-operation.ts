/** An answer that the specification shows. */
export interface ExampleAnswer {
  readonly status: number;
  /** The names of its headers; their values stand in a table of their own. */
  readonly headers: readonly string[];
  /** Null where it has none. */
  readonly body: unknown;
}

/** What the specification shows of an operation. */
export interface ExampleOperation {
  readonly id: string;
  /** In capital letters. */
  readonly method: string;
  /** The path template, such as `/v1/core/units/{id}`. */
  readonly path: string;
  /** The status of its success. */
  readonly status: number;
  /** The names of the headers of its success. */
  readonly headers: readonly string[];
  /** The bodies of its success, by the names of the examples; none where it has no body. */
  readonly examples: Readonly<Record<string, unknown>>;
  /** The errors that it may be answered with. */
  readonly errorCodes: readonly string[];
}
