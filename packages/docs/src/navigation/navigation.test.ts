import { describe, expect, it } from "vitest";

import { reference } from "../generated/reference.ts";
import { isGroup, navigationOf } from "./navigation.ts";

const written = [
  { label: "Quickstart", url: "/quickstart/", isGuide: false },
  { label: "Errors", url: "/guides/errors/", isGuide: true },
];
const sections = navigationOf(reference, written);
const paths = sections.flatMap(({ entries }) =>
  entries.flatMap((entry) => [entry.path, ...(isGroup(entry) ? entry.links.map((link) => link.path) : [])]),
);

describe("navigationOf", () => {
  it("puts guides apart from the pages to begin with", () => {
    expect(sections.slice(0, 2)).toEqual([
      { title: "Start", entries: [{ title: "Quickstart", path: "/quickstart/" }] },
      { title: "Guides", entries: [{ title: "Errors", path: "/guides/errors/" }] },
    ]);
  });

  it("leads to every operation, below its resource", () => {
    const operations = reference.operations.map(({ id, resource }) => `/api/${resource}/${id}/`);
    expect(paths).toEqual(expect.arrayContaining(operations));
  });

  it("leads to every error and every type of event", () => {
    expect(paths).toEqual(expect.arrayContaining(reference.errors.map(({ code }) => `/errors/${code}/`)));
    expect(paths).toEqual(expect.arrayContaining(reference.eventTypes.map(({ type }) => `/events/${type}/`)));
  });

  it("leads nowhere twice", () => {
    expect(paths).toEqual([...new Set(paths)]);
  });
});
