/** Stands in messages for the address of the hostile server, whose port is another one each time. */
export const SERVER_URL = "http://hostile.test";

/** Where no answer came. */
export const UNREACHED = `No answer came from ${SERVER_URL}. Check "baseUrl", the network and proxies.`;

/** Where the caller left. */
export const ABORTED = "The call was aborted by its signal.";

/** Where the body did not come whole. */
export function brokenOff(status: number): string {
  return `The answer broke off: status ${status} came, but not the whole body.`;
}

/** Where an answer is not the API's. */
export function notTheApi(got: string): string {
  return `The answer must be JSON of the Augno API; got ${got}. Check "baseUrl", the network and proxies.`;
}

/** Where time was up: so many milliseconds. */
export function late(ms: number, limit: "timeout" | "deadline"): string {
  return `No whole answer came within ${ms} ms, the ${limit}. Allow more time.`;
}

/** What is added to the API's own words where it asks to wait longer than there is time. */
export function comeBack(seconds: number): string {
  return `It was not sent again: the API asks to come back in ${seconds} s.`;
}
