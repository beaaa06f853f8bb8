/** What Redoc 3.0.1 would load from other hosts, and what stands in its place. */
const replacements: readonly Replacement[] = [
  {
    what: "the logo in the footer",
    address: "https://cdn.redoc.ly/redoc/logo-mini-full.svg",
    instead: imageOfText("Redocly", 56),
  },
  {
    what: "the logo in the narrow footer",
    address: "https://cdn.redoc.ly/redoc/logo-mini.svg",
    instead: imageOfText("R", 10),
  },
  {
    what: "icons that a page may name",
    address: "https://cdn.redocly.com/icons/fa/7.0.0",
    instead: "data:,",
  },
  {
    what: "icons of programming languages",
    address: "https://cdn.redocly.com/icons/code/5.24.0",
    instead: "data:,",
  },
  {
    what: "where Redoc reports how it is used",
    address: "https://otel.cloud.redocly.com/v1/traces",
    instead: "data:,",
  },
];

interface Replacement {
  readonly what: string;
  readonly address: string;
  readonly instead: string;
}

/**
 * Takes out the addresses from which Redoc's script loads things.
 *
 * @param html - The page as Redoc made it.
 * @returns The page with data in their place.
 * @throws Error when an address does not stand in the page exactly once: Redoc has changed, so the
 *   list above must be looked over.
 */
export function withoutOutsideAddresses(html: string): string {
  return replacements.reduce(replaceOnce, html);
}

function replaceOnce(html: string, { what, address, instead }: Replacement): string {
  const parts = html.split(address);
  if (parts.length === 2) return parts.join(instead);
  throw new Error(
    `Redoc's script must name ${what}, ${address}, once; it does so ${parts.length - 1} times. ` +
      "Redoc has changed: mend the list in packages/docs/src/redoc/without-outside-addresses.ts.",
  );
}

/** An SVG image of one word, as an address. `width` is in pixels. */
function imageOfText(text: string, width: number): string {
  const style = "font:600 10px sans-serif;fill:%23767a85";
  return (
    `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='14'>` +
    `<text y='11' style='${style}'>${text}</text></svg>`
  );
}
