import { operationPath } from "../outputs/operation-path.ts";
import type { Reference } from "../reference/reference.ts";

/** Tables that guides name by ```` ```table name ````, as Markdown. */
const TABLES: Readonly<Record<string, (reference: Reference) => string[][]>> = {
  errors: ({ errors }) => [
    ["Code", "Status", "What it means"],
    ...errors.map(({ code, status, description }) => [`[\`${code}\`](/errors/${code}/)`, String(status), description]),
  ],
  "transient-errors": ({ errors }) => [
    ["Code", "Status", "What to do"],
    ...errors
      .filter(({ isTransient }) => isTransient)
      .map(({ code, status, remedy }) => [`[\`${code}\`](/errors/${code}/)`, String(status), remedy]),
  ],
  "rate-headers": ({ headers }) => [
    ["Header", "What it tells"],
    ...headers
      .filter(({ name }) => name.startsWith("RateLimit-") || name === "Retry-After")
      .map(({ name, description }) => [`\`${name}\``, description]),
  ],
  "event-types": ({ eventTypes }) => [
    ["Type", "When"],
    ...eventTypes.map(({ type, description }) => [`[\`${type}\`](/events/${type}/)`, description]),
  ],
  "system-units": ({ systemUnits }) => [
    ["Dimension", "Units, the base unit first"],
    ...[...new Set(systemUnits.map(({ type }) => type))].map((dimension) => [
      dimension,
      systemUnits
        .filter(({ type }) => type === dimension)
        .toSorted((one, other) => Number(other.is_base_unit) - Number(one.is_base_unit))
        .map(({ name, abbreviation }) => `${name} (${abbreviation})`)
        .join(", "),
    ]),
  ],
  "publishable-operations": ({ operations }) => [
    ["Operation", "Request"],
    ...operations
      .filter(({ keyTypes }) => keyTypes.includes("publishable"))
      .map((operation) => [
        `[${operation.summary}](${operationPath(operation)})`,
        `\`${operation.method} ${operation.path}\``,
      ]),
  ],
  "request-log-filters": (reference) => filtersOf(reference, "list-request-logs"),
  "event-filters": (reference) => filtersOf(reference, "list-events"),
};

/**
 * A table of what the specification says, as Markdown.
 *
 * @throws Error where there is no table of that name.
 */
export function tableOf(name: string, reference: Reference): string {
  const rows = TABLES[name]?.(reference);
  const [head] = rows ?? [];
  if (rows === undefined || head === undefined)
    throw new Error(`"table ${name}" must name a table of packages/docs/src/guides/tables.ts; there is none.`);
  const lines = rows.map((cells) => `| ${cells.map(cellOf).join(" | ")} |`);
  return [lines[0], `| ${head.map(() => "---").join(" | ")} |`, ...lines.slice(1)].join("\n");
}

function filtersOf({ operations }: Reference, operationId: string): string[][] {
  const operation = operations.find(({ id }) => id === operationId);
  const filters = (operation?.parameters ?? []).filter(
    (parameter) => parameter.in === "query" && !["limit", "cursor"].includes(parameter.name),
  );
  return [["Filter", "What is listed"], ...filters.map(({ name, description }) => [`\`${name}\``, description])];
}

/** On one line, and without the mark that ends a cell. */
function cellOf(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll("|", String.raw`\|`);
}
