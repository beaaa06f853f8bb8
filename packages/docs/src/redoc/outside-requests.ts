import { type PageElement, pageElements, textOf } from "./page-elements.ts";

/** Attributes whose address a browser loads by itself; `href` counts on `link` and inside SVG only. */
const loadingAttributes = new Set(["action", "background", "data", "formaction", "ping", "poster", "src", "srcset"]);

/** Addresses that ask nothing of a host. */
const harmless = /^(?:data:|blob:|#|$)/;

/**
 * Hosts that Redoc's script names and never loads anything from: namespaces, links that a reader may follow, links in
 * messages and comments. A host that is not here fails the build, so that someone looks at what it is for.
 */
const namedByRedoc = [
  "chatgpt.com",
  "claude.ai",
  "commonmark.org",
  "en.wikipedia.org",
  "example.com",
  "github.com",
  "localhost",
  "react.dev",
  "reactrouter.com",
  "redocly.com",
  "www.w3.org",
  "yarnpkg.com",
];

/**
 * Finds what a page would, or might, load from another host or from beside itself.
 *
 * @param html - The page.
 * @param specification - The specification it shows. Its texts stand in the page's script, and their links are the
 *   reader's to follow.
 * @returns One line for each finding, in the order of the page; empty for a page that stands alone.
 */
export function outsideRequests(html: string, specification: string): string[] {
  const known = new Set([...namedByRedoc, ...hostsIn(specification)]);
  return pageElements(html).flatMap((element) => [
    ...inAttributes(element),
    ...(element.tagName === "style" ? inStyles("<style>", textOf(element)) : []),
    ...(element.tagName === "script" ? inScript(textOf(element), known) : []),
  ]);
}

function inAttributes(element: PageElement): string[] {
  return element.attrs.flatMap(({ name, value }) => {
    const where = `<${element.tagName} ${name}>`;
    if (name === "style") return inStyles(where, value);
    if (!loads(element, name) || harmless.test(value.trim())) return [];
    return [`${where} loads ${value}`];
  });
}

function loads(element: PageElement, attribute: string): boolean {
  if (loadingAttributes.has(attribute)) return true;
  return attribute === "href" && element.tagName !== "a" && element.tagName !== "area";
}

function inStyles(where: string, styles: string): string[] {
  const addresses = styles.matchAll(/url\(\s*["']?(?<address>[^"')\s]*)|@import\s+["'](?<sheet>[^"']*)/g);
  return [...addresses]
    .map(({ groups }) => groups?.["address"] ?? groups?.["sheet"] ?? "")
    .filter((address) => !harmless.test(address))
    .map((address) => `${where} loads ${address}`);
}

function inScript(script: string, known: ReadonlySet<string>): string[] {
  const unknown = hostsIn(script).filter((host) => !known.has(host));
  return [...new Set(unknown)].map((host) => `<script> names the host ${host}`);
}

function hostsIn(text: string): string[] {
  const addresses = text.matchAll(/(?:https?|wss?):\/\/(?<host>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)/gi);
  return [...addresses].map(({ groups }) => groups?.["host"] ?? "");
}
