import { expect, test } from "vitest";
import type { Pagefind } from "./pagefind.ts";
import { type Found, searchOf } from "./newest-search.ts";

type Answer = Awaited<ReturnType<Pagefind["debouncedSearch"]>>;

const pageOf = (url: string) => ({ url, meta: {}, excerpt: "" });
const answerOf = (...urls: string[]): Answer => ({ results: urls.map((url) => ({ data: async () => pageOf(url) })) });
const pagefindOf = (answer: (words: string) => Promise<Answer>): Pagefind => ({
  options: async () => {},
  debouncedSearch: answer,
});
const noNetwork = new Error("no network");

test("what the words find is shown, the first pages of all", async () => {
  const shown: Found[] = [];
  const urls = Array.from({ length: 9 }, (_, at) => `/${at}/`);
  await searchOf(
    async () => pagefindOf(async () => answerOf(...urls)),
    (found) => shown.push(found),
  )("unit");
  expect(shown).toEqual([{ kind: "pages", words: "unit", count: 9, pages: urls.slice(0, 8).map(pageOf) }]);
});

test.each<[string, string, Found]>([
  ["newer words", "kilo", { kind: "pages", words: "kilo", count: 1, pages: [pageOf("/kilo/")] }],
  ["the words were taken away", " ", { kind: "nothing asked" }],
])("an answer that comes after %s is not shown", async (_what, newer, newest) => {
  const shown: Found[] = [];
  const late = Promise.withResolvers<Answer>();
  const pagefind = pagefindOf(async (words) => (words === "ki" ? late.promise : answerOf(`/${words}/`)));
  const search = searchOf(
    async () => pagefind,
    (found) => shown.push(found),
  );
  const old = search("ki");
  await search(newer);
  late.resolve(answerOf("/ki/"));
  await old;
  expect(shown).toEqual([newest]);
});

test("words that Pagefind gives up for newer ones show nothing", async () => {
  const shown: Found[] = [];
  await searchOf(
    async () => pagefindOf(async () => null),
    (found) => shown.push(found),
  )("unit");
  expect(shown).toEqual([]);
});

test("what cannot be loaded is told, and is loaded once when it is asked for again", async () => {
  const shown: Found[] = [];
  let loads = 0;
  const search = searchOf(
    async () => {
      loads += 1;
      if (loads < 3) throw noNetwork;
      return pagefindOf(async () => answerOf());
    },
    (found) => shown.push(found),
  );
  for (const words of ["", "unit", "unit", "unit"]) await search(words);
  const failure: Found = { kind: "failure", error: noNetwork };
  const nothing: Found = { kind: "pages", words: "unit", count: 0, pages: [] };
  expect(shown).toEqual([failure, failure, nothing, nothing]);
  expect(loads).toBe(3);
});

test("a page that is found and cannot be read is told", async () => {
  const shown: Found[] = [];
  const results = [{ data: async () => Promise.reject(noNetwork) }];
  await searchOf(
    async () => pagefindOf(async () => ({ results })),
    (found) => shown.push(found),
  )("unit");
  expect(shown).toEqual([{ kind: "failure", error: noNetwork }]);
});
