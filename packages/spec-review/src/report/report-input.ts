import type { Reviewed } from "../review-documents.ts";
import type { Quality } from "../quality/quality-of.ts";

/** What every report is made from. */
export interface ReportInput {
  reviewed: Reviewed;
  /** What must be mended before the change can be merged, a sentence each. */
  problems: string[];
  /** How well each document is written; undefined where that was not looked at. */
  quality?: { base: Quality; head: Quality } | undefined;
  /** Where the documentation of the head is, without a slash at its end; undefined where there is none. */
  docsUrl?: string | undefined;
  /** Where an archive of it is to be downloaded; undefined where there is none. */
  docsArchive?: string | undefined;
}

/** Writes a review down. */
export type Report = (input: ReportInput) => string;
