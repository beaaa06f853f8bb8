import { expect, test } from "vitest";

import type { NavigationLink, NavigationSection } from "./navigation.ts";
import { neighboursOf } from "./neighbours.ts";

const link = (path: string): NavigationLink => ({ title: path, path });
const sections: NavigationSection[] = [
  { title: "Start", entries: [link("/quickstart/")] },
  { title: "API", entries: [{ ...link("/api/units/"), links: [link("/api/units/list-units/")] }, link("/errors/")] },
];

test.each([
  ["/quickstart/", undefined, "/api/units/"],
  ["/api/units/", "/quickstart/", "/api/units/list-units/"],
  ["/api/units/list-units/", "/api/units/", "/errors/"],
  ["/errors/", "/api/units/list-units/", undefined],
  ["/404/", undefined, undefined],
])("%s stands between %s and %s", (path, before, after) => {
  const { previous, next } = neighboursOf(sections, path);
  expect([previous?.path, next?.path]).toEqual([before, after]);
});
