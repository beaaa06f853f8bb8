import { expect, test } from "vitest";
import { twinPath } from "./twin-path.ts";

test.each([
  ["/", "/index.md"],
  ["/changelog/", "/changelog.md"],
  ["/guides/errors/", "/guides/errors.md"],
])("the Markdown of %s stands at %s", (path, twin) => {
  expect(twinPath(path)).toBe(twin);
});
