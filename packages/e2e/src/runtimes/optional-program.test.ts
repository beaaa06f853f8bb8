import { afterEach, expect, test, vi } from "vitest";
import { optionalProgram } from "./optional-program.ts";

afterEach(() => vi.unstubAllEnvs());

test("a program that is there is used", () => {
  const program = optionalProgram("Chromium", "/usr/bin/chromium");
  expect({ isSkipped: program.isSkipped, note: program.note, path: program.path() }).toEqual({
    isSkipped: false,
    note: "",
    path: "/usr/bin/chromium",
  });
});

test("a program that is missing is skipped by name on a contributor's machine", () => {
  vi.stubEnv("AUGNO_REQUIRE_RUNTIMES", undefined);
  const { isSkipped, note } = optionalProgram("Chromium", null);
  expect({ isSkipped, note }).toEqual({ isSkipped: true, note: " (Chromium is not on the path)" });
});

test("a program that is missing is a failure where every runtime is promised", () => {
  vi.stubEnv("AUGNO_REQUIRE_RUNTIMES", "1");
  const program = optionalProgram("Node 20", null);
  expect(program.isSkipped).toBe(false);
  expect(() => program.path()).toThrow(
    "Node 20 must be on the path; it is not. Install it, or leave AUGNO_REQUIRE_RUNTIMES unset to skip this.",
  );
});
