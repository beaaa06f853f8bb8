/** More than an error's message or `param` shows of a path; a body's names may have a megabyte. */
const MAX_LENGTH = 1000;

/** Cuts a path that is only to be shown, so that telling of many fields below a huge name costs no more than of others. */
export function clipPath(path: string): string {
  return path.length > MAX_LENGTH ? path.slice(0, MAX_LENGTH) : path;
}
