import { expect, test } from "vitest";
import { withoutTexts } from "./without-texts.ts";

test.each([
  { where: "anywhere", of: { fields: [{ description: "One." }] }, to: { fields: [{ description: "" }] } },
  {
    where: "of an example, and no field of its body",
    of: { examples: [{ summary: "One.", value: { description: "Two.", summary: "Three." } }] },
    to: { examples: [{ summary: "", value: { description: "Two.", summary: "Three." } }] },
  },
  {
    where: "nowhere in a schema's examples",
    of: { examples: [{ remedy: "One." }] },
    to: { examples: [{ remedy: "One." }] },
  },
  { where: "nowhere in a default", of: { default: { summary: "One." } }, to: { default: { summary: "One." } } },
  { where: "and no field of that name", of: { description: { type: "text" } }, to: { description: { type: "text" } } },
])("without texts, the reference lacks what is for readers alone: $where", ({ of, to }) => {
  expect(withoutTexts(of)).toEqual(to);
});
