import type { Report } from "./report-input.ts";

/** A review for programs, as review.schema.json describes it. */
export const json: Report = ({ reviewed }) => `${JSON.stringify(reviewed.review, null, 2)}\n`;
