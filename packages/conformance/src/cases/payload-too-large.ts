import type { Case } from "./case.ts";

/** What a body may hold, in bytes. */
const MOST = 1024 * 1024;
const START = '{"conformance":"';
const END = '"}';

/** A body of one byte more than is taken. */
export const payloadTooLarge: Case = ({ body }) =>
  body === null
    ? { notReachable: "the operation takes no body" }
    : [
        {
          name: `a body of ${MOST + 1} bytes`,
          variation: { rawBody: START + "x".repeat(MOST + 1 - START.length - END.length) + END },
        },
      ];
