import { expect, test } from "vitest";
import { openApp } from "./open-app.ts";
import { useTemporaryFolder } from "./testing/temporary-folder.ts";

let dataDir: string;
useTemporaryFolder((made) => (dataDir = made));

test("a production secret that cannot be forgotten is told to the operator, and shown again", async () => {
  const lines: string[] = [];
  const log = { level: "error", write: (line: string) => void lines.push(JSON.parse(line).msg) } as const;
  const first = await openApp({ dataDir, log });
  await first.close();
  await first.shown();
  expect(lines).toEqual(["could not forget the production secret that was shown; the next start shows it again"]);

  const second = await openApp({ dataDir, log });
  expect(second.keys).toEqual(first.keys);
  await second.shown();
  await second.close();
  const third = await openApp({ dataDir, log });
  expect(third.keys).toEqual({ ...first.keys, production_secret: null });
  await third.close();
});
