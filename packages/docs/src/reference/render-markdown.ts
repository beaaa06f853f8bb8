import { defineHastPlugin, markdownToHtml } from "satteri";

/** Where the words of a text lead. */
export interface MarkdownOptions {
  /** Gives the address of what a piece of code names, such as an error's code; undefined where it names nothing. */
  linkOf?: (code: string) => string | undefined;
}

/**
 * Renders a text of the specification. Headings get ids to link to; HTML in the text is shown as text, for a
 * description is no place for it.
 *
 * @param text - CommonMark, with GitHub's tables.
 */
export function renderMarkdown(text: string, { linkOf = () => undefined }: MarkdownOptions = {}): string {
  return markdownToHtml(text, { hastPlugins: [textOfHtml, headingIds, codeLinks(linkOf)] }).html.trim();
}

/** The same for a text of one paragraph, without the paragraph: for a cell or a summary. */
export function renderInlineMarkdown(text: string, options?: MarkdownOptions): string {
  const html = renderMarkdown(text, options);
  const [, inline] = /^<p>([^]*)<\/p>$/.exec(html) ?? [];
  return inline === undefined || inline.includes("<p>") ? html : inline;
}

/** The id of a heading, by which it is linked to: `Requests and answers` is `requests-and-answers`. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}

const textOfHtml = defineHastPlugin({
  name: "text-of-html",
  raw: ({ value }) => ({ type: "text", value }),
});

const headingIds = defineHastPlugin({
  name: "heading-ids",
  element: {
    filter: ["h2", "h3", "h4"],
    visit: (node, context) => context.setProperty(node, "id", headingId(context.textContent(node))),
  },
});

/** Its type is left to be inferred: that the plugin is synchronous is part of it. */
function codeLinks(linkOf: (code: string) => string | undefined) {
  return defineHastPlugin({
    name: "code-links",
    element: {
      filter: ["code"],
      visit: (node, context) => {
        const parent = context.parent(node);
        const address = linkOf(context.textContent(node));
        if (address === undefined || (parent?.type === "element" && ["a", "pre"].includes(parent.tagName))) return;
        context.wrapNode(node, { type: "element", tagName: "a", properties: { href: address }, children: [] });
      },
    },
  });
}
