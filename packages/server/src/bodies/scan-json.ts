import type { FieldFault } from "../errors/api-error.ts";
import { MAX_FAULTS } from "../errors/max-faults.ts";
import { quote } from "../errors/quote.ts";
import { toParam } from "../errors/to-param.ts";
import { clipPath } from "./clip-path.ts";
import { invalidFormat } from "./invalid-format.ts";

/** No schema of the API nests as deep as this, and no step after this one has to fear a deeper body. */
const MAX_DEPTH = 32;

/** What of JSON's grammar bears on names and nesting; a string's escapes are not looked into here. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gs;

/** A surrogate that is not part of a pair; those of a pair are one character to the flag. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** A member of an object, by how often its name came. */
interface Member {
  times: number;
}

/** A member whose name came more than once, and where it stands. */
interface Repeated {
  readonly path: string;
  readonly member: Member;
}

/** An object or list that is open at a place in the text. */
interface Level {
  /** Each name that came; null for a list. */
  readonly names: Map<string, Member> | null;
  /** The index of the item that is open, in a list. */
  index: number;
  /** The name of the member that is open, in an object. */
  name: string;
}

/**
 * Looks for what `JSON.parse` passes over: names that come more than once within an object, of which it keeps the last,
 * escapes of half a character, and nesting without bound.
 *
 * @param text Valid JSON.
 * @returns A fault for each name that comes more than once; of more than an error lists, the first.
 * @throws ApiError `invalid_format` for half a character, and where it nests too deep.
 */
export function scanJson(text: string): FieldFault[] {
  const open: Level[] = [];
  const repeated: Repeated[] = [];
  let latest = "";
  for (const [token] of text.matchAll(TOKEN)) {
    const level = open.at(-1);
    if (token === "{" || token === "[") open.push(openLevel(token, open.length));
    else if (token === "}" || token === "]") open.pop();
    else if (token === ":" && level?.names != null) noteName(open, level.names, latest, repeated);
    else if (token === "," && level !== undefined) level.index++;
    else if (token.startsWith('"')) latest = decodeString(token);
  }
  return repeated.map(({ path, member }) => repeatedField(path, member.times));
}

function openLevel(bracket: string, depth: number): Level {
  if (depth >= MAX_DEPTH) {
    throw invalidFormat(
      `it nests deeper than the ${MAX_DEPTH} levels that are read. Send no more than the fields need.`,
    );
  }
  return { names: bracket === "{" ? new Map() : null, index: 0, name: "" };
}

function noteName(open: Level[], names: Map<string, Member>, name: string, repeated: Repeated[]): void {
  const level = open.at(-1);
  if (level !== undefined) level.name = name;
  const member = names.get(name);
  if (member === undefined) {
    names.set(name, { times: 1 });
    return;
  }
  member.times++;
  if (member.times === 2 && repeated.length < MAX_FAULTS) repeated.push({ path: pathOf(open), member });
}

/** Where the member that is open stands, such as `units[0].name`. */
function pathOf(open: readonly Level[]): string {
  return open
    .map(({ names, index, name }, depth) =>
      names === null ? `[${index}]` : `${depth === 0 ? "" : "."}${clipPath(name)}`,
    )
    .join("");
}

function decodeString(token: string): string {
  // A token is a string of a text that JSON.parse has read.
  const value = JSON.parse(token) as string;
  if (HALF_CHARACTER.test(value)) {
    throw invalidFormat("it escapes half a character, such as \\ud800. Send both halves, or the character itself.");
  }
  return value;
}

function repeatedField(path: string, times: number): FieldFault {
  return {
    param: toParam(path),
    code: "parameter_invalid",
    message: `${quote(path)} must be sent once; it came ${times} times. Send one of them.`,
  };
}
