import { reference } from "../generated/reference.ts";
import { href } from "./href.ts";

const errorCodes = new Set(reference.errors.map(({ code }) => code));
const eventTypes = new Set(reference.eventTypes.map(({ type }) => type));

/** The page on what a piece of code names: an error's code or an event's type. Undefined for anything else. */
export function linkOfCode(code: string): string | undefined {
  if (errorCodes.has(code)) return href(`/errors/${code}/`);
  return eventTypes.has(code) ? href(`/events/${code}/`) : undefined;
}
