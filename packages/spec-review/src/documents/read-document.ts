import type { AnyDocument } from "../types/open-api.ts";
import type { Programs } from "../programs/programs.ts";
import type { SourceOf } from "./source-of.ts";

/** A document that is reviewed, and where its parts stand. */
export interface ReadDocument {
  /** How reports call it: a path, a git ref, or what it stands for. */
  label: string;
  /** As it was read, with its references. Nothing may change it. */
  document: AnyDocument;
  sourceOf: SourceOf;
  /** Programs that called the client when this was current, and the root of the repository that they are of. */
  calledBy?: { root: string; programs: Programs };
}

/** What a first version is compared with. */
export const NOTHING: ReadDocument = {
  label: "nothing",
  document: { openapi: "3.1.1", info: { title: "", version: "" }, paths: {} },
  sourceOf: () => null,
};
