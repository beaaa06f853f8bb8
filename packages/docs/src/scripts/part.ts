/**
 * The part of a page that a script works with.
 *
 * @throws Error that names the selector, where the page has no such part: script and component do not fit each other.
 */
export function part<Kind extends HTMLElement>(within: HTMLElement, selector: string, kind: new () => Kind): Kind {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(
    `The page must hold ${selector}, as a ${kind.name}; it does not. Mend the component whose script this is.`,
  );
}
