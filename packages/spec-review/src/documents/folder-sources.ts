import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { pointerParts } from "./pointer.ts";
import type { SourceOf } from "./source-of.ts";

interface ParsedFile {
  contents: unknown;
  lines: LineCounter;
}

/**
 * Tells in which file of the specification, and in which line, a part of its bundle stands. A component of the bundle
 * has the name of its file, in the folder that is named for its kind or below it; everything else is found by following the references
 * from `openapi.yaml`. A component that has neither a file nor a place in `openapi.yaml` was removed, and stands nowhere.
 *
 * @param specDir - The folder that holds `openapi.yaml`.
 * @param root - The folder that files are named from.
 */
export function folderSources(specDir: string, root: string): SourceOf {
  const parsed = new Map<string, ParsedFile>();
  const parse = (file: string): ParsedFile => {
    const known = parsed.get(file);
    if (known !== undefined) return known;
    const lines = new LineCounter();
    const fresh = { contents: parseDocument(readFileSync(file, "utf8"), { lineCounter: lines }).contents, lines };
    parsed.set(file, fresh);
    return fresh;
  };
  return (pointer) => {
    const [start, parts] = startOf(specDir, pointerParts(pointer));
    if (isGoneComponent(parts, parse(start).contents)) return null;
    const { file, line } = locate(parse, start, parts);
    return { file: relative(root, file).split(sep).join("/"), line };
  };
}

function startOf(specDir: string, parts: string[]): [file: string, parts: string[]] {
  const [section, kind, name, ...rest] = parts;
  if (section === "components" && kind !== undefined && name !== undefined) {
    const [file] = globSync(`${kind}/**/${name}.yaml`, { cwd: specDir });
    if (file !== undefined) return [join(specDir, file), rest];
  }
  return [join(specDir, "openapi.yaml"), parts];
}

/** Whether the parts, from the root's file, lead to a component that neither a file nor the root has. */
function isGoneComponent(parts: readonly string[], contents: unknown): boolean {
  const [section, kind, name] = parts;
  if (section !== "components" || kind === undefined || name === undefined) return false;
  return !(isMap(contents) && contents.hasIn([section, kind, name]));
}

function locate(
  parse: (file: string) => ParsedFile,
  file: string,
  parts: readonly string[],
): { file: string; line: number } {
  const { contents, lines } = parse(file);
  let node = contents;
  let offset = 0;
  for (const [depth, part] of parts.entries()) {
    const next = childOf(node, part);
    if (next === undefined) {
      const elsewhere = referenceOf(node);
      if (elsewhere === undefined) break;
      const behind = join(dirname(file), elsewhere);
      const isPathItem = depth === 2 && parts[0] === "paths";
      if (!isPathItem && !mayHold(parse(behind).contents, part)) break;
      return locate(parse, behind, parts.slice(depth));
    }
    ({ node, offset } = next);
  }
  return { file, line: Math.max(1, lines.linePos(offset).line) };
}

function childOf(node: unknown, part: string): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part);
    if (pair === undefined) return undefined;
    return { node: pair.value, offset: isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0 };
  }
  if (isSeq(node)) {
    const item = node.items[Number(part)];
    return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined;
  }
  return undefined;
}

/** Whether a part can be behind a reference to this; what is not there has stood beside the reference. */
function mayHold(contents: unknown, part: string): boolean {
  return childOf(contents, part) !== undefined || referenceOf(contents) !== undefined;
}

function referenceOf(node: unknown): string | undefined {
  const reference = isMap(node) ? node.get("$ref") : undefined;
  return typeof reference === "string" && !reference.startsWith("#") ? reference : undefined;
}
