import { stringify } from "yaml";
import { header, jsonHeader } from "../print/header.ts";
import type { Emitter } from "./emitter.ts";

/** The specification as one file, in YAML and in JSON. */
export const emitBundle: Emitter = ({ document }) => ({
  // Quotes what YAML 1.1 parsers would read as dates and booleans.
  "openapi.yaml":
    header("yaml") + stringify(document, { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" }),
  "openapi.json": `${JSON.stringify({ ...jsonHeader, ...document }, null, 2)}\n`,
});
