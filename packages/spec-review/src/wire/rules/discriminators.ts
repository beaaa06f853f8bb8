import { both } from "../finding.ts";
import { finding, type Rule } from "./rule.ts";

/** A union that is told apart by another field, or otherwise. */
export const discriminators: Rule = (input) =>
  finding(input, "discriminator-changed", both("neutral"), `How ${input.subject} is told apart has changed.`);
