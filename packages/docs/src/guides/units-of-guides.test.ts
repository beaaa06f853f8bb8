import { expect, test } from "vitest";
import guideRecordings from "../recordings/generated/guides.json" with { type: "json" };
import { recordingOf } from "../recordings/recording-of.ts";
import { guidePrograms } from "./guide-programs.ts";

// Whether a unit was refused stands in what the block of the same name printed.
const recordings: Readonly<Record<string, Readonly<Record<string, string>>>> = guideRecordings;

/** The units that who follows the guides makes in one account, each by its abbreviation, with the guide that makes it. */
const made = guidePrograms()
  // This guide's server is another, which is gone when its program ends.
  .filter(({ guide }) => guide !== "testing")
  .flatMap(({ guide, blocks }) => {
    const taken = blocks.flatMap(({ text, use }) => {
      const isRefused = use.kind === "run" && recordings[guide]?.[use.name]?.includes('"error": {') === true;
      const abbreviation = /abbreviation"?: "([^"]+)"/.exec(text)?.[1];
      return use.kind !== "run" || isRefused || abbreviation === undefined ? [] : [abbreviation];
    });
    return [...new Set(taken)].map((abbreviation) => ({ guide, abbreviation }));
  });

test("guides make units that no other guide makes, nor the sample of create-unit, so that one account can follow them all", () => {
  const sample = recordingOf("create-unit").request.body as { abbreviation: string }; // as the specification's example has it
  const all = [...made.map(({ abbreviation }) => abbreviation), sample.abbreviation];
  expect(all.filter((abbreviation, at) => all.indexOf(abbreviation) !== at)).toEqual([]);
  expect(made.map(({ guide }) => guide)).toEqual(expect.arrayContaining(["tour", "idempotency", "events", "units"]));
});
