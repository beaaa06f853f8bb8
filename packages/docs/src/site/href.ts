/**
 * The address of a page or file of the site, to link to: the site's base is put before it.
 *
 * @param path - Below the base, beginning with a slash; a page's ends in one, such as `/errors/timeout/`.
 */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}${path}`;
}
