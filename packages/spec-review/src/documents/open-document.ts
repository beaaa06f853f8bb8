import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "@augno/codegen/src/load.ts";
import { parseYaml } from "@redocly/openapi-core";
import { programsOfRef, programsOfRelease } from "../programs/programs-of.ts";
import type { AnyDocument } from "../types/open-api.ts";
import { isObject } from "../types/open-api.ts";
import { checkReferences } from "./check-references.ts";
import { fileSources } from "./file-sources.ts";
import { folderSources } from "./folder-sources.ts";
import { writeOutPathItems } from "./path-items.ts";
import { NOTHING, type ReadDocument } from "./read-document.ts";

/** The bundle of the last release, below the repository's root; there is none before the first. */
const RELEASED = "spec/released/openapi.json";
/** The bundle that is committed, below the repository's root. */
const BUNDLE = "spec/generated/openapi.json";
/** What some editors begin a file with, and JSON must not. */
const BYTE_ORDER_MARK = /^\uFEFF/;
/** A bundle is 250 KB; this is far more than any may have, in bytes. */
const LARGEST_OUTPUT = 256 * 1024 * 1024;

/**
 * Reads what a review compares with.
 *
 * @param root - The repository's root.
 * @param name - A file with an OpenAPI document, or a git ref; the bundle of the last release where it is left out.
 * @throws Error where the name is neither.
 */
export function openBase(root: string, name?: string): ReadDocument {
  if (name !== undefined && existsSync(name)) return openFile(name);
  if (name !== undefined) return { ...openRef(root, name), calledBy: { root, programs: programsOfRef(root, name) } };
  if (!existsSync(join(root, RELEASED))) return NOTHING;
  const calledBy = { root, programs: programsOfRelease(root) };
  return { ...openFile(join(root, RELEASED)), label: "the last release", calledBy };
}

/**
 * Reads what is reviewed: the specification as it stands in `spec/`, or a file with an OpenAPI document.
 *
 * @param root - The repository's root.
 * @param file - The file; `spec/` where it is left out.
 * @throws Error where it cannot be read.
 */
export async function openHead(root: string, file?: string): Promise<ReadDocument> {
  if (file !== undefined) return openFile(file);
  const specDir = join(root, "spec");
  const bundle: unknown = await load(specDir);
  return { label: "spec/", document: toDocument("spec/", bundle), sourceOf: folderSources(specDir, root) };
}

function openFile(file: string): ReadDocument {
  if (!existsSync(file))
    throw new Error(`"${file}" must be a file with an OpenAPI document; there is none. Correct it.`);
  const text = readFileSync(file, "utf8").replace(BYTE_ORDER_MARK, "");
  const document = toDocument(file, parse(file, text));
  const sourceOf = fileSources(file, text);
  checkReferences(file, document, sourceOf);
  return { label: file, ...writeOutPathItems(document, sourceOf) };
}

function openRef(root: string, ref: string): ReadDocument {
  return { label: ref, document: toDocument(ref, parse(ref, bundleOf(root, ref))), sourceOf: () => null };
}

function bundleOf(root: string, ref: string): string {
  try {
    return execFileSync("git", ["show", `${ref}:${BUNDLE}`], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: LARGEST_OUTPUT,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    throw new Error(
      `"${ref}" must be a file, or a git ref that has ${BUNDLE}; it is neither. Fetch it, or name a file.`,
      { cause: error },
    );
  }
}

function parse(label: string, text: string): unknown {
  try {
    return text.trimStart().startsWith("{") ? (JSON.parse(text) as unknown) : parseYaml(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(`"${label}" must be YAML or JSON; it is neither. Correct it: ${said}`, { cause: error });
  }
}

function toDocument(label: string, value: unknown): AnyDocument {
  if (isObject(value) && typeof value["openapi"] === "string" && value["openapi"].startsWith("3.")) {
    return value as unknown as AnyDocument; // whose further parts are read as they come
  }
  throw new Error(`"${label}" must be an OpenAPI document of version 3; it has no such "openapi". Name another file.`);
}
