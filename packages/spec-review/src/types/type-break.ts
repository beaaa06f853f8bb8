/** Something that a caller of the base relies on and the head's types refuse. */
export interface TypeBreak {
  /** The rule, such as `types-field-removed`. */
  id: string;
  direction: "request" | "response" | null;
  /** The operations whose callers meet it, in the order of the alphabet. */
  operations: string[];
  message: string;
  remedy: string;
  /** Where it stands in the base document, as a JSON pointer without the `#`. */
  at: string;
  /**
   * The values or fields of the place that it is about; none where it is about the whole. Of a program they are its name, the code and
   * what the compiler says of that.
   */
  values: string[];
}
