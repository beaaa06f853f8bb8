import { join } from "node:path";
import { expect, test } from "vitest";
import { createTestRunner } from "./test-runner.ts";

test("places at which no test stands are told, and not taken for tests that pass", async () => {
  const runner = await createTestRunner(join(import.meta.dirname, "../../.."));
  try {
    await expect(runner.run(["src/markdown-table", "src/nowhere.test.ts"], [])).rejects.toThrow(
      new Error("Tests must stand at src/nowhere.test.ts; none do. Correct the place."),
    );
    expect(await runner.run(["src/markdown-table"], [])).toBeNull();
  } finally {
    await runner.close();
  }
});
