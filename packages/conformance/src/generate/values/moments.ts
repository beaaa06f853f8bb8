import * as fc from "fast-check";

/** The longest fraction of a second that a moment may have, in digits. */
const MOST_DIGITS = 9;

const long = (from: string, to: string): fc.Arbitrary<Date> =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true });

/**
 * Moments in UTC, in the form of RFC 3339 and ending in `Z`, with and without a fraction. None is near the time of a run,
 * since only the server's clock, which a test may have moved, could tell whether it has passed.
 */
export const moments: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      long("2100-01-01T00:00:00Z", "9999-12-31T23:59:59Z"),
      long("1970-01-01T00:00:00Z", "2019-12-31T23:59:59Z"),
    ),
    fc.option(fc.stringMatching(new RegExp(`^[0-9]{1,${MOST_DIGITS}}$`)), { nil: "" }),
  )
  .map(([date, digits]) => {
    const seconds = date.toISOString().replace(/\.\d+Z$/, "");
    return `${seconds}${digits === "" ? "" : `.${digits}`}Z`;
  });
