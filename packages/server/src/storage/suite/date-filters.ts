import type { DateFilter } from "../filters.ts";

/** What occurred when, with the ULID of its id, which tells that time but for some milliseconds. */
export const DATED: readonly { readonly ulid: string; readonly occurred_at: string }[] = [
  { ulid: "01m85dmaz0zzzzzzzzzzzzzzzz", occurred_at: "2026-11-23T23:59:59.999Z" },
  { ulid: "01m85dmb000000000000000000", occurred_at: "2026-11-24T00:00:00.000Z" },
  { ulid: "01m85dmb000000000000000001", occurred_at: "2026-11-24T00:00:00.001Z" },
  { ulid: "01m85dmc2v0000000000000000", occurred_at: "2026-11-24T00:00:01.000Z" },
  { ulid: "01m87zz9800000000000000000", occurred_at: "2026-11-24T23:59:59.500Z" },
];

const [BEFORE, MIDNIGHT, AFTER, SECOND, EVENING] = DATED.map(({ ulid }) => ulid) as [
  string,
  string,
  string,
  string,
  string,
];

/** Filters of these by date, and what they find, newest first. */
export const DATE_FILTERS: readonly (readonly [filter: DateFilter, found: string[]])[] = [
  [{ startDate: "2026-11-24T00:00:00Z" }, [EVENING, SECOND, AFTER, MIDNIGHT]],
  [{ startDate: "2026-11-24T00:00:00.000000001Z" }, [EVENING, SECOND, AFTER]],
  [{ startDate: "2026-11-24T00:00:00.001Z" }, [EVENING, SECOND, AFTER]],
  [{ endDate: "2026-11-24T00:00:00Z" }, [BEFORE]],
  [{ endDate: "2026-11-24T00:00:00.0005Z" }, [MIDNIGHT, BEFORE]],
  [{ startDate: "2026-11-24T00:00:00Z", endDate: "2026-11-24T00:00:01Z" }, [AFTER, MIDNIGHT]],
  [{ startDate: "2026-11-24T00:00:01Z", endDate: "2026-11-24T00:00:01Z" }, []],
  [{ startDate: "2026-11-25T00:00:00Z" }, []],
  [{ startDate: "2026-11-25T00:00:00Z", endDate: "2026-11-24T00:00:00Z" }, []],
  [
    { startDate: "0001-01-01T00:00:00Z", endDate: "9999-12-31T23:59:59.999999999Z" },
    [EVENING, SECOND, AFTER, MIDNIGHT, BEFORE],
  ],
  [{ endDate: "1969-12-31T00:00:00Z" }, []],
];
