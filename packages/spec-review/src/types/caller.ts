import type { CallerLine, Deed } from "./caller-line.ts";
import type { DifferingParts } from "./differing-parts.ts";
import type { OperationShape } from "./operations-of.ts";
import { isObject, pointerPart, type Schema } from "./open-api.ts";
import type { Use, Uses } from "./uses-of-schemas.ts";

/** What the caller's first lines declare; `Base` and `Head` are the two sides' types. */
export const PROLOGUE = `import type { components as B, operations as BO } from "./base.ts";
import type { components as H, operations as HO } from "./head.ts";
import type { OperationNames, PathNames } from "./names.ts";
type NN<T> = NonNullable<T>;
type Nullish<T> = Extract<T, null | undefined>;
type Required_<T> = { [K in keyof T]-?: {} extends Pick<T, K> ? never : K }[keyof T];
`;

interface Place {
  /** The type that the place has on each side. */
  base: string;
  head: string;
  /** How a message names it. */
  subject: string;
  use: Use;
  operations: readonly string[];
  at: string;
}

/**
 * A program written against the base that touches every operation, field and value that differs, a line each: it reads what
 * is answered, sends what is asked, and names what can be named.
 */
export function callerOf(parts: DifferingParts, uses: Uses): CallerLine[] {
  return [
    ...parts.operations.flatMap((key) => operationLines(parts, key)),
    ...parts.schemas.flatMap((name) => schemaLines(parts, name, uses)),
  ];
}

function schemaLines(parts: DifferingParts, name: string, uses: Uses): CallerLine[] {
  const schema = parts.base.schemas.get(name) ?? {};
  const ofSchema = uses.get(name) ?? new Map<Use, Set<string>>();
  const at = `/components/schemas/${pointerPart(name)}`;
  const all = [...new Set([...ofSchema.values()].flatMap((operations) => [...operations]))].toSorted();
  const key = JSON.stringify(name);
  const first: CallerLine = {
    code: `export type _ = H["schemas"][${key}];`,
    deed: { kind: "name", of: "type", name },
    use: "known",
    operations: all,
    at,
  };
  if (!parts.head.schemas.has(name)) return [first];
  const places = [...ofSchema].map(([use, operations]): Place => {
    const place = { base: `B["schemas"][${key}]`, head: `H["schemas"][${key}]`, subject: name, at };
    return { ...place, use, operations: [...operations].toSorted() };
  });
  return places.flatMap((place) => placeLines(schema, place));
}

function operationLines(parts: DifferingParts, key: string): CallerLine[] {
  const operation = parts.base.operations.get(key);
  const now = parts.head.operations.get(key);
  if (operation === undefined) return [];
  const { name, pointer: at, operationId, path } = operation;
  const line = (code: string, deed: Deed): CallerLine => ({ code, deed, use: "request", operations: [name], at });
  const called = operationId === undefined ? `${operation.method.toUpperCase()} ${path}` : operationId;
  const names = [
    line(`export const _: OperationNames = ${JSON.stringify(called)};`, {
      kind: "name",
      of: "operation",
      name: called,
    }),
  ];
  if (now === undefined) return names;
  if (now.path !== path) {
    const named = line(`export const _: PathNames = ${JSON.stringify(path)};`, {
      kind: "name",
      of: "path",
      name: path,
    });
    names.push({ ...named, at: `/paths/${pointerPart(path)}` });
  }
  return [...names, ...sentLines(operation, key), ...answeredLines(operation, now, key)];
}

function sentLines({ name, shape, pointer }: OperationShape, key: string): CallerLine[] {
  const [base, head] = [`BO[${JSON.stringify(key)}]`, `HO[${JSON.stringify(key)}]`];
  const about = { use: "request", operations: [name] } as const;
  const lines = ["query", "header", "path", "cookie"].flatMap((location) => {
    const parameters = (shape.parameters ?? []).filter((parameter) => parameter.in === location);
    const schema: Schema = {
      type: "object",
      properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema ?? {}])),
    };
    const of = (side: string): string => `NN<${side}["parameters"][${JSON.stringify(location)}]>`;
    const at = `${pointer}/parameters/${location}`;
    return placeLines(schema, { base: of(base), head: of(head), subject: `${name} ${location}`, at, ...about });
  });
  const contents = Object.entries(shape.requestBody?.content ?? {});
  const whether = valueLine({
    base: `Nullish<${base}["requestBody"]>`,
    head: `Nullish<${head}["requestBody"]>`,
    subject: `the body of ${name}`,
    at: `${pointer}/requestBody`,
    ...about,
  });
  const bodies = contents.flatMap(([media, { schema }]) => {
    const of = (side: string): string => `NN<${side}["requestBody"]>["content"][${JSON.stringify(media)}]`;
    const at = `${pointer}/requestBody/content/${pointerPart(media)}`;
    return placeLines(schema ?? {}, { base: of(base), head: of(head), subject: `${name} body`, at, ...about });
  });
  return [...lines, whether, ...bodies];
}

function answeredLines({ name, shape, pointer }: OperationShape, now: OperationShape, key: string): CallerLine[] {
  const [base, head] = [`BO[${JSON.stringify(key)}]`, `HO[${JSON.stringify(key)}]`];
  const about = { use: "response", operations: [name] } as const;
  // A caller is glad of an error that comes no more.
  const statuses = Object.keys(shape.responses ?? {}).filter(
    (status) => status.startsWith("2") || now.shape.responses?.[status] !== undefined,
  );
  return statuses.flatMap((status) => {
    const { headers = {}, content = {} } = shape.responses?.[status] ?? {};
    const property = /^\d+$/.test(status) ? status : JSON.stringify(status);
    const at = `${pointer}/responses/${status}`;
    const properties = Object.fromEntries(
      Object.entries(headers).map(([header, described]) => [header, described.schema ?? {}]),
    );
    const of = (side: string, rest: string): string => `${side}["responses"][${property}]${rest}`;
    const place = { base: of(base, '["headers"]'), head: of(head, '["headers"]'), at: `${at}/headers` };
    const headerLines = placeLines(
      { type: "object", properties },
      { ...place, subject: `${name} ${status}`, ...about },
    );
    const bodyLines = Object.entries(content).flatMap(([media, { schema }]) => {
      const rest = `["content"][${JSON.stringify(media)}]`;
      const body = { base: of(base, rest), head: of(head, rest), at: `${at}/content/${pointerPart(media)}` };
      return placeLines(schema ?? {}, { ...body, subject: `${name} ${status} body`, ...about });
    });
    return [...headerLines, ...bodyLines];
  });
}

/** What a caller does with a place: with each field of an object that stands in place, with each value of an enumeration. */
function placeLines(schema: Schema, place: Place): CallerLine[] {
  const { properties } = schema;
  if (isPlainObject(schema) && properties !== undefined) {
    const fields = Object.entries(properties).flatMap(([name, field]) =>
      fieldLines(field, {
        ...place,
        base: `NN<${place.base}>[${JSON.stringify(name)}]`,
        head: `NN<${place.head}>[${JSON.stringify(name)}]`,
        subject: `${place.subject}.${name}`,
        at: `${place.at}${place.at.endsWith("/headers") || /\/parameters\/\w+$/.test(place.at) ? "" : "/properties"}/${pointerPart(name)}`,
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
    return { ...about(place), code: `export const _: NN<${place.head}> = ${text};`, deed };
  });
  if (place.use === "known") return members;
  if (values.length === 0) return [valueLine(place)];
  return place.use === "request" ? [...members, nullishLine(place)] : [...members, valueLine(place)];
}

function isPlainObject(schema: Schema): boolean {
  const combined = schema.allOf ?? schema.anyOf ?? schema.oneOf ?? schema.enum ?? schema.const;
  return combined === undefined && isObject(schema.properties) && typeof schema.additionalProperties !== "object";
}

function valueLine(place: Place): CallerLine {
  const [to, from] = place.use === "request" ? [place.head, place.base] : [place.base, place.head];
  const code = `export const _: ${to} = null! as ${from};`;
  return { ...about(place), code, deed: { kind: "value", subject: place.subject } };
}

function nullishLine(place: Place): CallerLine {
  return valueLine({ ...place, base: `Nullish<${place.base}>`, head: `Nullish<${place.head}>` });
}

function completeLine(names: readonly string[], place: Place): CallerLine {
  const known = names.length === 0 ? "never" : names.map((name) => JSON.stringify(name)).join(" | ");
  const code = `export const _: never = null! as Exclude<Required_<NN<${place.head}>>, ${known}>;`;
  return { ...about(place), code, deed: { kind: "complete", subject: place.subject } };
}

function about({ use, operations, at }: Place): Pick<CallerLine, "use" | "operations" | "at"> {
  return { use, operations, at };
}
