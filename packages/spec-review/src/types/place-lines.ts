import type { CallerLine } from "./caller-line.ts";
import { fieldPointer } from "./field-pointer.ts";
import { isObject, type Schema } from "./open-api.ts";
import type { Use } from "./uses-of-schemas.ts";

/** A place in what is sent or answered. */
export interface Place {
  /** The type that the place has on each side. */
  base: string;
  head: string;
  /** How a message names it. */
  subject: string;
  use: Use;
  operations: readonly string[];
  at: string;
}

/** What a caller does with a place: with each field of an object that stands in place, with each value of an enumeration. */
export function placeLines(schema: Schema, place: Place): CallerLine[] {
  const { properties } = schema;
  if (isPlainObject(schema) && properties !== undefined) {
    const fields = Object.entries(properties).flatMap(([name, field]) =>
      fieldLines(field, {
        ...place,
        base: `NN<${place.base}>[${JSON.stringify(name)}]`,
        head: `NN<${place.head}>[${JSON.stringify(name)}]`,
        subject: `${place.subject}.${name}`,
        at: fieldPointer(place.at, name),
      }),
    );
    return place.use === "request" ? [...fields, completeLine(Object.keys(properties), place)] : fields;
  }
  return leafLines(schema, place);
}

function fieldLines(schema: Schema, place: Place): CallerLine[] {
  if (isPlainObject(schema)) return [nullishLine(place), ...placeLines(schema, place)];
  const { items } = schema;
  if (schema.type === "array" && items !== undefined && isPlainObject(items)) {
    const [base, head] = [`NN<${place.base}>[number]`, `NN<${place.head}>[number]`];
    const inside = { ...place, base, head, subject: `${place.subject}[]`, at: `${place.at}/items` };
    return [nullishLine(place), ...placeLines(items, inside)];
  }
  return leafLines(schema, place);
}

function leafLines(schema: Schema, place: Place): CallerLine[] {
  const values = (schema.enum ?? []).filter((value) => value !== null);
  const members = values.map((value): CallerLine => {
    const text = JSON.stringify(value);
    const deed = { kind: "member", subject: place.subject, value: text } as const;
    return { ...partsOf(place), code: `export const _: NN<${place.head}> = ${text};`, deed };
  });
  if (place.use === "known") return members;
  const nothing = nullishLine(place);
  const sent = values.length === 0 ? [someValueLine(place), ...formLines(schema, place)] : members;
  return place.use === "request" ? [nothing, ...sent] : [nothing, ...members, someValueLine(place)];
}

/**
 * The fields of each form that what is sent may have. A value without a field that is gone would fit, but who writes one with
 * the field is refused.
 */
function formLines(schema: Schema, place: Place): CallerLine[] {
  if (place.use !== "request") return [];
  return (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).flatMap((form, at) =>
      Object.keys(isPlainObject(form) ? (form.properties ?? {}) : {}).map((name): CallerLine => {
        const code = `export const _: KeyOf<NN<${place.head}>> = ${JSON.stringify(name)};`;
        const where = fieldPointer(`${place.at}/${keyword}/${at}`, name);
        return {
          ...partsOf({ ...place, at: where }),
          code,
          deed: { kind: "field", subject: `${place.subject}.${name}` },
        };
      }),
    ),
  );
}

function isPlainObject(schema: Schema): boolean {
  const combined = schema.allOf ?? schema.anyOf ?? schema.oneOf ?? schema.enum ?? schema.const;
  return combined === undefined && isObject(schema.properties) && typeof schema.additionalProperties !== "object";
}

/** Sends the base's value where the head takes one, or reads the head's where the base gave one. */
export function valueLine(place: Place): CallerLine {
  const [to, from] = place.use === "request" ? [place.head, place.base] : [place.base, place.head];
  const code = `export const _: ${to} = null! as ${from};`;
  return { ...partsOf(place), code, deed: { kind: "value", subject: place.subject } };
}

function someValueLine(place: Place): CallerLine {
  return valueLine({ ...place, base: `NN<${place.base}>`, head: `NN<${place.head}>` });
}

function nullishLine(place: Place): CallerLine {
  return valueLine({ ...place, base: `Nullish<${place.base}>`, head: `Nullish<${place.head}>` });
}

function completeLine(names: readonly string[], place: Place): CallerLine {
  const known = names.length === 0 ? "never" : names.map((name) => JSON.stringify(name)).join(" | ");
  // A template's type has no name of its own: the compiler's error shows the fields. Names that are numbers become text in one.
  const needed = `\`\${Required_<NN<${place.head}>> & (string | number)}\``;
  const code = `export const _: never = null! as \`\${Exclude<${needed}, ${known}>}\`;`;
  return { ...partsOf(place), code, deed: { kind: "complete", subject: place.subject } };
}

function partsOf({ use, operations, at }: Place): Pick<CallerLine, "use" | "operations" | "at"> {
  return { use, operations, at };
}
