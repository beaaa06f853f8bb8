import type { SampleRequest } from "./sample-request.ts";

/** Where a sample is sent, and with which key. */
export interface SampleTarget {
  /** Such as `https://api.augno.com`. */
  readonly origin: string;
  readonly apiKey: string;
}

/** A language that every operation is shown in. */
export interface SampleLanguage {
  /** As it is remembered and named in addresses, such as `curl`. */
  readonly id: string;
  /** As a reader calls it. */
  readonly title: string;
  /** What a fence in Markdown calls it. */
  readonly grammar: string;
  /** What its files end in, with the dot. */
  readonly fileExtension: string;
  /** The programs that such a file needs, by their names on the path; the first runs it. */
  readonly programs: readonly [interpreter: string, ...others: string[]];
  /**
   * The whole program. What a page shows and what a test runs differ in the target alone.
   */
  render(request: SampleRequest, target: SampleTarget): string;
}
