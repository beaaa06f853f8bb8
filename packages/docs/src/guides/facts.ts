import type { Parameter, Reference, Schema } from "../reference/reference.ts";

/** Where each fact of the specification is found that guides name as `{{fact}}`. */
const FACTS: Readonly<Record<string, (reference: Reference) => string>> = {
  "api-url": ({ servers }) => servers[0]?.url ?? "",
  "local-url": ({ servers }) => servers[1]?.url ?? "",
  "support-url": ({ support }) => support.url,
  "api-version": ({ apiVersion }) => apiVersion,
  "limit-default": (reference) => String(limitOf(reference).default),
  "limit-minimum": (reference) => String(limitOf(reference).minimum),
  "limit-maximum": (reference) => String(limitOf(reference).maximum),
  "idempotency-hours": ({ description }) => found(description, /within\s+(\d+) hours, the same key/),
  "idempotency-key-length": (reference) =>
    String(parameterOf(reference, "create-unit", "Idempotency-Key").schema.maxLength),
  "rate-limit": ({ description }) => found(description, /may send (\d+) requests a second/),
  "log-days": (reference) => found(schemaOf(reference, "RequestLog").description, /kept for (\d+) days/),
  "body-kept": (reference) => found(fieldOf(reference, "RequestLog", "body_truncated").description, /the (\d+ KiB)/),
  "body-maximum": ({ description }) => found(description, /of at most (\d+ MiB)/),
  "timeout-seconds": ({ description }) => found(description, /longer than (\d+) seconds/),
  "latency-maximum": (reference) =>
    String(parameterOf(reference, "list-units", "Augno-Simulate-Latency").schema.maximum),
  "active-keys": ({ quotas }) => String(quotas.find(({ name }) => name === "active_api_keys")?.limit),
  "scale-maximum": (reference) => String(fieldOf(reference, "ConvertUnitRequest", "scale").maximum),
  "fraction-digits": (reference) => found(schemaOf(reference, "DecimalString").description, /exactly (\d+) digits/),
  "version-months": ({ description }) => found(description, /at least (\d+) months/),
  "notice-before-removal": ({ description }) => found(description, /announced\s+(\S+ \w+) before/),
  "key-use-delay": (reference) =>
    found(fieldOf(reference, "ApiKey", "last_used_at").description, /at most (\S+ \w+) behind/),
  "error-types": ({ errors }) => alternatives([...new Set(errors.map(({ type }) => type))]),
  "doc-key-name": ({ description }) => found(description, /`(Doc API Key [^`]+)`/),
  "doc-key-days": ({ description }) => found(description, /replaced every (\d+) days/),
  "grace-seconds": (reference) =>
    (fieldOf(reference, "RotateApiKeyRequest", "grace_period_seconds").enum?.values ?? []).map(String).join(", "),
  "system-units": ({ systemUnits }) => String(systemUnits.length),
};

/** Every fact that a guide may name. */
export const factNames: readonly string[] = Object.keys(FACTS);

/**
 * Puts what the specification says in place of each `{{fact}}` of a text.
 *
 * @throws Error where there is no such fact, or the specification does not say it any more.
 */
export function fillFacts(text: string, reference: Reference): string {
  return text.replaceAll(/\{\{([\w-]+)\}\}/g, (_, name: string) => {
    const read = FACTS[name];
    if (read === undefined)
      throw new Error(`{{${name}}} must be a fact of packages/docs/src/guides/facts.ts; there is none. Add it there.`);
    const fact = read(reference);
    if (fact === "" || fact === "undefined")
      throw new Error(`{{${name}}} must be found in the specification; it is not. Mend it in guides/facts.ts.`);
    return fact;
  });
}

function found(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? "";
}

/** Code in prose: `a`, `b` or `c`. */
function alternatives(words: readonly string[]): string {
  return words
    .map((word) => `\`${word}\``)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " or ");
}

function limitOf(reference: Reference): Schema {
  return parameterOf(reference, "list-units", "limit").schema;
}

function parameterOf({ operations }: Reference, operationId: string, name: string): Parameter {
  const operation = operations.find(({ id }) => id === operationId);
  const parameter = operation?.parameters.find((each) => each.name === name);
  if (parameter === undefined) throw new Error(`${operationId} must have the parameter ${name}; it has none.`);
  return parameter;
}

function schemaOf({ schemas }: Reference, name: string): Schema {
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`There must be a schema ${name}; there is none.`);
  return schema;
}

function fieldOf(reference: Reference, name: string, field: string): Schema {
  const known = schemaOf(reference, name).fields.find((each) => each.name === field);
  if (known === undefined) throw new Error(`${name} must have the field ${field}; it has none.`);
  return known.schema;
}
