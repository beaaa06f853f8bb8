import { quote } from "../errors/quote.ts";
import { StartError } from "../start-error.ts";

/** How ids are made. */
export type IdsForm = "random" | "deterministic";

/** @throws StartError for a text that names no form. */
export function parseIds(text: string): IdsForm {
  if (text === "random" || text === "deterministic") return text;
  throw new StartError(
    `"--ids" must be one of random, deterministic; got ${quote(text)}. Give one, or leave it out for random.`,
  );
}
