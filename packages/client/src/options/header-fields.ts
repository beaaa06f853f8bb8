/**
 * Headers by name, or anything that gives pairs of names and values, as `Headers` does. What is undefined is not sent.
 */
export type HeaderFields =
  | Readonly<Record<string, string | undefined>>
  | Iterable<readonly [name: string, value: string]>;
