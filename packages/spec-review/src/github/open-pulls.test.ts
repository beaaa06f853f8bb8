import { expect, test } from "vitest";
import { openNumbers, openPull } from "./open-pulls.ts";

test("open pull requests are counted through all pages", async () => {
  const asked: string[] = [];
  const pages = [Array.from({ length: 100 }, (_, at) => ({ number: at + 1 })), [{ number: 101 }]];
  const ask = async (_method: string, path: string): Promise<unknown> => {
    asked.push(path);
    return pages[asked.length - 1];
  };
  expect((await openNumbers({ ask })).size).toBe(101);
  expect(asked).toEqual(["/pulls?state=open&per_page=100&page=1", "/pulls?state=open&per_page=100&page=2"]);
});

test("two open pull requests that end with one commit are not told apart", async () => {
  const ask = async (): Promise<unknown> => [7, 8].map((number) => ({ number, head: { sha: "abc", repo: null } }));
  await expect(openPull({ ask }, { commit: "abc", owner: "augno", branch: "coil" })).rejects.toThrow(
    new Error("One open pull request must end with abc; #7 and #8 both do. Close one of them."),
  );
});
