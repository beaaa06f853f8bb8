import { recordingOf } from "../recordings/recording-of.ts";
import { languages } from "./languages.ts";
import { SHOWN_TARGET } from "./shown-target.ts";

/** A sample as a page shows it. */
export interface SampleText {
  /** The id of the language. */
  readonly language: string;
  readonly title: string;
  /** What a fence in Markdown calls the language. */
  readonly grammar: string;
  readonly text: string;
}

/** The samples of an operation, in the order of languages. */
export function sampleTexts(operationId: string): SampleText[] {
  const { request } = recordingOf(operationId);
  return languages.map((language) => ({
    language: language.id,
    title: language.title,
    grammar: language.grammar,
    text: language.render(request, SHOWN_TARGET),
  }));
}
