import type { CallerLine, Deed } from "./caller-line.ts";
import { code } from "../wire/wording/code.ts";

/** An error in a caller's words. */
export interface Described {
  id: string;
  /** The values that it is about; those of several errors of one place are told in one message. */
  values: string[];
  /** The field of the line's place that it is about, where it is not about the place itself. */
  field?: string;
  message: (values: readonly string[]) => string;
  remedy: string;
}

/** A type before and after, as a reader would write it; undefined where there is none. */
export interface Types {
  was: string | undefined;
  is: string | undefined;
}

const NO_SUCH_PROPERTY = 2339;
const KEEP_BOTH = "Keep it, deprecated, beside what takes its place; or make it a new version of the API.";

/**
 * Says what an error in a line of the caller means for those who wrote such lines.
 *
 * @param errorCode - The compiler's number.
 * @param text - What it says.
 * @param types - What the line's place was and is, where that can be told in short.
 * @returns One or more; none for a whole whose place is gone, which the lines of its fields tell.
 * @throws Error where the compiler names no field that is needed.
 */
export function describeError(line: CallerLine, errorCode: number, text: string, types: Types): Described[] {
  const { deed, use } = line;
  if (deed.kind === "name") return [nameGone(deed)];
  if (deed.kind === "member") return [memberGone(deed)];
  if (deed.kind === "field") return [valueGone(deed.subject, use)];
  const isGone = types.was !== undefined && types.is === undefined;
  if (deed.kind === "complete") return errorCode === NO_SUCH_PROPERTY || isGone ? [] : fieldsNeeded(deed, text);
  if (errorCode === NO_SUCH_PROPERTY || isGone) return [valueGone(deed.subject, use)];
  return [valueChanged(deed.subject, use, text, types)];
}

function nameGone({ of, name }: Extract<Deed, { kind: "name" }>): Described {
  const told = {
    operation: [
      `There is no operation ${code(name)} any more.`,
      "Keep the operation and its operationId; deprecate it first.",
    ],
    path: [`There is no path ${code(name)} any more, by this name.`, "Keep the names of a path's parameters."],
    type: [`There is no type ${code(name)} any more; programs import it.`, "Keep the schema's name."],
  }[of];
  return { id: `types-${of}-removed`, values: [], message: () => told[0] ?? "", remedy: told[1] ?? "" };
}

function memberGone({ subject, value }: Extract<Deed, { kind: "member" }>): Described {
  return {
    id: "types-value-removed",
    values: [value],
    message: (values) => `${code(subject)} knows ${codes(values)} no more; programs that name it do not compile.`,
    remedy: "Keep the value as long as programs may name it, and say in the description that it comes no more.",
  };
}

function fieldsNeeded({ subject }: Extract<Deed, { kind: "complete" }>, text: string): Described[] {
  const [first = ""] = text.split("\n");
  const fields = [...first.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([literal]) => JSON.parse(literal) as string); // as it is quoted
  if (fields.length === 0) {
    throw new Error(`The compiler must name the fields that ${subject} needs; it says: ${text}`);
  }
  return fields.map((field) => ({
    id: "types-field-needed",
    values: [],
    field,
    message: () => `${code(subject)} now needs ${code(field)}, which programs do not send.`,
    remedy: "Make it optional, with a default that means what leaving it out meant.",
  }));
}

function valueGone(subject: string, use: CallerLine["use"]): Described {
  const verb = use === "request" ? "cannot be sent any more" : "is answered no more";
  return { id: "types-field-removed", values: [], message: () => `${code(subject)} ${verb}.`, remedy: KEEP_BOTH };
}

function valueChanged(subject: string, use: CallerLine["use"], text: string, { was, is }: Types): Described {
  const [, source = "", target = ""] = /^Type '(.*)' is not assignable to type '(.*)'\.$/m.exec(text) ?? [];
  const [before, after] = use === "request" ? [source, target] : [target, source];
  for (const nothing of ["undefined", "null"]) {
    const [had, has] = [membersOf(before).has(nothing), membersOf(after).has(nothing)];
    if (use === "request" && had && !has) return nothingRefused(subject, nothing);
    if (use === "response" && has && !had) return nothingPossible(subject, nothing);
  }
  const message =
    was === is
      ? `The type of ${code(subject)} has changed.`
      : `${code(subject)} was ${code(was ?? "unknown")} and is ${code(is ?? "unknown")}.`;
  const remedy =
    use === "request"
      ? "Take what was taken before, beside what is new."
      : "Answer no more than was promised, or let callers ask for the new form.";
  return {
    id: use === "request" ? "types-request-narrowed" : "types-response-widened",
    values: [],
    message: () => message,
    remedy,
  };
}

function nothingRefused(subject: string, nothing: string): Described {
  const said = nothing === "null" ? "may not be `null` any more" : "cannot be left out any more";
  return {
    id: nothing === "null" ? "types-null-refused" : "types-field-needed",
    values: [],
    message: () => `${capital(subject)} ${said}.`,
    remedy:
      nothing === "null"
        ? "Go on taking `null`."
        : "Leave it optional, with a default that means what leaving it out meant.",
  };
}

function nothingPossible(subject: string, nothing: string): Described {
  const said = nothing === "null" ? "may now be `null`" : "may now be missing";
  return {
    id: nothing === "null" ? "types-null-possible" : "types-missing-possible",
    values: [],
    message: () => `${capital(subject)} ${said}; programs that read it do not check for that.`,
    remedy: "Go on answering it always; or give the new form a field of its own.",
  };
}

/** The parts of a printed union, at its top: what stands in brackets is of one of them. */
function membersOf(type: string): Set<string> {
  let top = type;
  for (let before = ""; before !== top;) {
    before = top;
    top = top.replaceAll(/\{[^{}]*\}|\([^()]*\)|\[[^[\]]*\]|<[^<>]*>/g, "");
  }
  return new Set(top.split("|").map((part) => part.trim()));
}

function codes(values: readonly string[]): string {
  return values.map((value) => code(value)).join(", ");
}

function capital(subject: string): string {
  return subject.startsWith("the ") ? `T${subject.slice(1)}` : code(subject);
}
