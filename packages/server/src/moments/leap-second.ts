/** The second and its fraction of a moment in a leap second, which RFC 3339 allows and `Date.parse` does not. */
export const LEAP_SECOND = /:60(\.\d+)?Z$/;
