import type { CallerLine, Deed } from "./caller-line.ts";
import type { DifferingParts } from "./differing-parts.ts";
import { pointerPart } from "../documents/pointer.ts";
import type { Response } from "./open-api.ts";
import type { OperationShape } from "./operations-of.ts";
import { placeLines, valueLine } from "./place-lines.ts";

/** What callers do with an operation: they name it, send what it asks and read what it answers. */
export function operationLines(parts: DifferingParts, key: string): CallerLine[] {
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

function sentLines(operation: OperationShape, key: string): CallerLine[] {
  const locations = ["query", "header", "path", "cookie"];
  return [...locations.flatMap((location) => parameterLines(operation, key, location)), ...bodyLines(operation, key)];
}

function parameterLines({ name, shape, pointer }: OperationShape, key: string, location: string): CallerLine[] {
  const parameters = (shape.parameters ?? []).filter((parameter) => parameter.in === location);
  const properties = Object.fromEntries(parameters.map(({ name: parameter, schema = {} }) => [parameter, schema]));
  const place = `[${JSON.stringify(key)}]["parameters"][${JSON.stringify(location)}]`;
  return placeLines(
    { type: "object", properties },
    {
      base: `NN<BO${place}>`,
      head: `NN<HO${place}>`,
      subject: `${name} ${location}`,
      at: `${pointer}/parameters/${location}`,
      use: "request",
      operations: [name],
    },
  );
}

function bodyLines({ name, shape, pointer }: OperationShape, key: string): CallerLine[] {
  const place = `[${JSON.stringify(key)}]["requestBody"]`;
  const about = { use: "request", operations: [name] } as const;
  const at = `${pointer}/requestBody`;
  const whether = { base: `Nullish<BO${place}>`, head: `Nullish<HO${place}>`, subject: `the body of ${name}`, at };
  const contents = Object.entries(shape.requestBody?.content ?? {}).flatMap(([media, { schema = {} }]) => {
    const of = (side: string): string => `NN<${side}${place}>["content"][${JSON.stringify(media)}]`;
    const inside = { base: of("BO"), head: of("HO"), at: `${at}/content/${pointerPart(media)}/schema` };
    return placeLines(schema, { ...inside, subject: `${name} body`, ...about });
  });
  return [valueLine({ ...whether, ...about }), ...contents];
}

function answeredLines(operation: OperationShape, now: OperationShape, key: string): CallerLine[] {
  // A caller is glad of an error that comes no more.
  const statuses = Object.entries(operation.shape.responses ?? {}).filter(
    ([status]) => status.startsWith("2") || now.shape.responses?.[status] !== undefined,
  );
  return statuses.flatMap(([status, response]) => answerLines(operation, key, status, response));
}

function answerLines({ name, pointer }: OperationShape, key: string, status: string, response: Response): CallerLine[] {
  const { headers = {}, content = {} } = response;
  const property = /^\d+$/.test(status) ? status : JSON.stringify(status);
  const at = `${pointer}/responses/${status}`;
  const about = { use: "response", operations: [name] } as const;
  const sides = (rest: string): { base: string; head: string } => {
    const place = `[${JSON.stringify(key)}]["responses"][${property}]${rest}`;
    return { base: `BO${place}`, head: `HO${place}` };
  };
  const properties = Object.fromEntries(Object.entries(headers).map(([header, { schema = {} }]) => [header, schema]));
  const headerPlace = { ...sides('["headers"]'), subject: `${name} ${status}`, at: `${at}/headers`, ...about };
  const headerLines = placeLines({ type: "object", properties }, headerPlace);
  const inBody = Object.entries(content).flatMap(([media, { schema = {} }]) => {
    const body = {
      ...sides(`["content"][${JSON.stringify(media)}]`),
      at: `${at}/content/${pointerPart(media)}/schema`,
    };
    return placeLines(schema, { ...body, subject: `${name} ${status} body`, ...about });
  });
  return [...headerLines, ...inBody];
}
