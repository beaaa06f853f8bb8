import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** An element of a page, as parse5 gives it: `tagName`, `attrs`, `childNodes`. */
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Parses a page as a browser does and returns its elements in the order of the page. */
export function pageElements(html: string): PageElement[] {
  return [...elementsIn(parse(html))];
}

/** The text directly in an element, such as a script's. */
export function textOf(element: PageElement): string {
  return element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

function* elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Generator<PageElement> {
  for (const child of node.childNodes) {
    if ("tagName" in child) yield child;
    if ("childNodes" in child) yield* elementsIn(child);
  }
}
