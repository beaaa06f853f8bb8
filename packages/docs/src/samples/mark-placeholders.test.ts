import { expect, test } from "vitest";
import { reference } from "../generated/reference.ts";
import { readGuides } from "../guides/read-guides.ts";
import { recordingOf } from "../recordings/recording-of.ts";
import { highlightCode } from "./highlight.ts";
import { languages } from "./languages.ts";
import { sampleTexts } from "./sample-texts.ts";
import { KEY_PLACEHOLDER } from "./shown-target.ts";

const LOCAL = { origin: "http://localhost:8081", apiKey: "the-key" };
const KEY = /<span data-augno-key>[^<]*<\/span>/g;
const samples = reference.operations.flatMap(({ id }) =>
  languages.map((language) => [`${id} in ${language.title}`, id, language] as const),
);

/** The text that HTML shows. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** What scripts make of HTML on a page that a local server shows to a reader who is signed in. */
function filledIn(html: string): string {
  return html
    .replaceAll(KEY, LOCAL.apiKey)
    .replaceAll(/<span data-augno-origin>[^<]*<\/span>/g, LOCAL.origin)
    .replaceAll("<span data-augno-base-url></span>", `, baseUrl: &quot;${LOCAL.origin}&quot;`);
}

test.each(samples)("%s reads as it is, with one element for the key", async (_, id, language) => {
  const text = language.render(recordingOf(id).request, { origin: "https://api.augno.com", apiKey: KEY_PLACEHOLDER });
  const html = await highlightCode(text, language.grammar);
  expect(textOf(html)).toBe(text.trimEnd());
  expect(html.match(KEY)).toEqual([`<span data-augno-key>${KEY_PLACEHOLDER}</span>`]);
});

test.each(samples)("%s runs against a local server once scripts have filled it in", async (_, id, language) => {
  const text = sampleTexts(id).find((sample) => sample.language === language.id)?.text ?? "";
  const html = filledIn(await highlightCode(text, language.grammar));
  expect(textOf(html)).toBe(language.render(recordingOf(id).request, LOCAL).trimEnd());
});

test("a block of a guide has one element for the key at most", () => {
  const blocks = readGuides().flatMap(({ id, parts }) =>
    parts.flatMap((part) => (part.kind === "code" ? [{ id, text: part.code.text }] : [])),
  );
  expect(blocks.length).toBeGreaterThan(0);
  expect(blocks.filter(({ text }) => text.split(KEY_PLACEHOLDER).length > 2)).toEqual([]);
});
