import { defineHastPlugin, markdownToHtml } from "satteri";
import { headingId } from "../reference/render-markdown.ts";
import { highlightCode } from "../samples/highlight.ts";
import { renderRecorded } from "../samples/render-recorded.ts";
import { renderSamples } from "../samples/render-samples.ts";
import type { CodeBlock, Guide, GuidePart } from "./guide.ts";
import { isHidden } from "./parse-guide.ts";

/** A guide as HTML, with its headings for a list of what is on the page. */
export interface RenderedGuide {
  readonly html: string;
  readonly headings: { depth: number; slug: string; text: string }[];
}

/** How a guide is rendered. */
export interface RenderGuideOptions {
  /** What the site's addresses begin with, such as `/docs`. */
  readonly base: string;
}

/** Renders a guide: its prose by Markdown's rules, all else as the rest of the site shows it. */
export async function renderGuide(
  { parts }: Pick<Guide, "parts">,
  { base }: RenderGuideOptions,
): Promise<RenderedGuide> {
  const blocks = await Promise.all(parts.map((part) => renderBlock(part, base)));
  const text = parts.map((part, at) => (part.kind === "prose" ? part.text : placeOf(at))).join("");
  const headings: RenderedGuide["headings"] = [];
  const { html } = await markdownToHtml(text, { hastPlugins: [noteHeadings(headings), linksFrom(base)] });
  return {
    html: html.replaceAll(/<div data-part="(\d+)"><\/div>/g, (_: string, at: string) => blocks[Number(at)] ?? ""),
    headings,
  };
}

function placeOf(at: number): string {
  return `<div data-part="${at}"></div>`;
}

async function renderBlock(part: GuidePart, base: string): Promise<string> {
  if (isHidden(part)) return "";
  if (part.kind === "code") return renderCode(part.code);
  if (part.kind === "samples") return renderSamples(part.operationId);
  return part.kind === "recorded" ? renderRecorded(part.operationId, { base }) : "";
}

function renderCode({ text, grammar, use }: CodeBlock): Promise<string> {
  return highlightCode(text, grammar, {
    isAnswer: use.kind === "output",
    isVerbatim: use.kind === "run" && use.isVerbatim,
  });
}

function noteHeadings(headings: RenderedGuide["headings"]): ReturnType<typeof defineHastPlugin> {
  return defineHastPlugin({
    name: "note-headings",
    element: {
      filter: ["h2", "h3", "h4"],
      visit: (node, context) => {
        const text = context.textContent(node);
        const slug = headingId(text);
        headings.push({ depth: Number(node.tagName.slice(1)), slug, text });
        context.setProperty(node, "id", slug);
      },
    },
  });
}

/** Guides link from the site's base. */
function linksFrom(base: string): ReturnType<typeof defineHastPlugin> {
  return defineHastPlugin({
    name: "links-from-base",
    element: {
      filter: ["a"],
      visit: (node, context) => {
        const { href } = node.properties;
        if (typeof href === "string" && href.startsWith("/"))
          context.setProperty(node, "href", base.replace(/\/$/, "") + href);
      },
    },
  });
}
