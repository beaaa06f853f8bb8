/**
 * The samples as programs, for the tests that run them.
 *
 * @packageDocumentation
 */
export { reference } from "./generated/reference.ts";
export type { CodeBlock } from "./guides/guide.ts";
export { guidePrograms, type GuidePrograms } from "./guides/guide-programs.ts";
export type { Operation } from "./reference/reference.ts";
export type {
  EventRecordings,
  GuideRecordings,
  OperationRecordings,
  RecordedResponse,
  Recording,
} from "./recordings/recording.ts";
export { languages } from "./samples/languages.ts";
export type { SampleLanguage } from "./samples/sample-language.ts";
export type { SampleRequest } from "./samples/sample-request.ts";
export { sampleRequestOf } from "./samples/sample-request-of.ts";
export { sampleUrl } from "./samples/sample-url.ts";
export { KEY_PLACEHOLDER, SHOWN_TARGET } from "./samples/shown-target.ts";
