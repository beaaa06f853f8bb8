import { ceilMoment } from "../moments/ceil-moment.ts";

/**
 * From which moment on a list shows what occurred: from the one that is asked for, but from no earlier one than things
 * are kept for. So a list is right also where what is past its time is not removed yet.
 *
 * @param startDate What is asked for, RFC 3339 in UTC; undefined where nothing is.
 * @param keptSince The first moment of what is kept, as `timestamp` prints it.
 */
export function sinceKept(startDate: string | undefined, keptSince: string): string {
  return startDate !== undefined && ceilMoment(startDate) > keptSince ? startDate : keptSince;
}
