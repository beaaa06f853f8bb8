import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** What a page leads to, and what can be led to in it. */
export interface PageLinks {
  /** Every address that it links to, loads or names as its own, as it is written. */
  readonly addresses: readonly string[];
  /** The ids of its elements, each as often as it is given. */
  readonly ids: readonly string[];
}

const ADDRESSES: ReadonlySet<string> = new Set(["href", "src", "action", "data-program"]);

/** Reads the links and the ids of a page as a browser does. */
export function pageLinks(html: string): PageLinks {
  const attributes = [...elementsIn(parse(html))].flatMap(({ attrs }) => attrs);
  return {
    addresses: attributes.filter(({ name }) => ADDRESSES.has(name)).map(({ value }) => value),
    ids: attributes.filter(({ name }) => name === "id").map(({ value }) => value),
  };
}

function* elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Generator<DefaultTreeAdapterTypes.Element> {
  for (const child of node.childNodes) {
    if ("tagName" in child) yield child;
    if ("childNodes" in child) yield* elementsIn(child);
  }
}
