import type { SampleRequest } from "../samples/sample-request.ts";

/** What a sample was answered by `augno-server`, on a fixed day and with ids that come again. */
export interface Recording {
  readonly request: SampleRequest;
  readonly response: RecordedResponse;
}

export interface RecordedResponse {
  readonly status: number;
  /** Those that the specification names, under its names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body; null where there is none. */
  readonly body: unknown;
}

/** Recordings of operations, by their ids. */
export type OperationRecordings = Readonly<Record<string, Recording>>;

/** An event of each type, by the type. */
export type EventRecordings = Readonly<Record<string, unknown>>;

/** What the runs of a guide printed, by the guide's id and the run's name. */
export type GuideRecordings = Readonly<Record<string, Readonly<Record<string, string>>>>;
