/** A request as a sample makes it, in no language yet. */
export interface SampleRequest {
  readonly operationId: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path's template, such as `/v1/core/units/{id}`. */
  readonly route: string;
  /** Values of the template's parameters, in its order. */
  readonly path: Readonly<Record<string, string>>;
  /** Query parameters by their names; a list is sent once for each value. */
  readonly query: Readonly<Record<string, SampleQueryValue>>;
  /** The JSON body; undefined where it has none. */
  readonly body?: unknown;
  /** Where the client has the operation, such as `augno.units.list`. */
  readonly clientMethod: string;
  /** Whether it answers a page of a list. */
  readonly isList: boolean;
  /** What a program calls the answer, such as `unit`; null where success has no body. */
  readonly answerName: string | null;
}

/** What a query parameter of a sample can be. */
export type SampleQueryValue = string | number | boolean | readonly string[];
