import type { ErrorObject } from "../document.ts";
import type { Model } from "../model.ts";
import { header } from "../print/header.ts";
import { literal } from "../print/literal.ts";
import type { Emitter } from "./emitter.ts";

/** The whole error catalogue, with its texts. */
export const emitErrorCatalogue: Emitter = (model) =>
  catalogue(model, ({ is_transient, ...entry }) => ({ ...entry, isTransient: is_transient }));

/** The catalogue without its texts, for where only programs read it or every byte is sent to a browser. */
export const emitErrorKinds: Emitter = (model) =>
  catalogue(model, ({ status, type, is_transient }) => ({ status, type, isTransient: is_transient }));

function catalogue(model: Model, entryOf: (error: ErrorObject) => Record<string, unknown>): Record<string, string> {
  const entries = Object.fromEntries(Object.entries(model.errors).map(([code, error]) => [code, entryOf(error)]));
  return {
    "errors.ts":
      header("js") +
      "/** What the API can answer instead of success, by code. */\n" +
      `export const errorCatalogue = ${literal(entries)} as const;\n\n` +
      "/** A code of the catalogue. */\n" +
      "export type ErrorCode = keyof typeof errorCatalogue;\n",
  };
}
