import { isObject } from "../../types/open-api.ts";
import { show, showAll } from "./show.ts";
import { code } from "./code.ts";

/** A branch of a union in words: by its name, or by its type. */
export function nameOfBranch(schema: unknown): string {
  if (!isObject(schema)) return "of another kind";
  if (typeof schema["$ref"] === "string") return code(schema["$ref"].split("/").at(-1) ?? "");
  if (Array.isArray(schema["enum"])) return showAll(schema["enum"]);
  return typeof schema["type"] === "string"
    ? `${/^[aeio]/.test(schema["type"]) ? "an" : "a"} ${show(schema["type"])}`
    : "of another kind";
}
