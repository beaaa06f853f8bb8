import type { FoundText } from "./pagefind.ts";

/** A found page as an item of the list of results: a link with the title, and the words among those around them. */
export function resultItem({ url, meta, excerpt }: FoundText): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const title = document.createElement("strong");
  const words = document.createElement("span");
  link.href = url;
  title.textContent = meta.title ?? url;
  words.append(...marked(excerpt));
  link.append(title, words);
  item.append(link);
  return item;
}

/** Takes text and marks of the excerpt, and nothing else that its HTML might hold. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== "MARK") return document.createTextNode(node.textContent ?? "");
    const mark = document.createElement("mark");
    mark.textContent = node.textContent;
    return mark;
  });
}
