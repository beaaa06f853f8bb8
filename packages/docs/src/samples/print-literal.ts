/** How a language writes JSON's values. */
export interface LiteralDialect {
  /** One step inwards. */
  readonly indent: string;
  readonly true: string;
  readonly false: string;
  readonly null: string;
  /** Whether names of fields stand without quotation marks where they may. */
  readonly hasBareNames: boolean;
  /** Whether an object on one line has spaces inside its braces. */
  readonly hasSpacedBraces: boolean;
}

/** Longer ones are printed a line for each part. */
const MAX_LINE = 60;

/**
 * Prints a JSON value as a literal of a programming language.
 *
 * @param outer - What the line begins with that the literal stands on; its further lines begin with it too.
 */
export function printLiteral(value: unknown, dialect: LiteralDialect, outer = ""): string {
  const line = onOneLine(value, dialect);
  if (line.length <= MAX_LINE || typeof value !== "object" || value === null) return line;
  const inner = outer + dialect.indent;
  const parts = Array.isArray(value)
    ? value.map((each) => printLiteral(each, dialect, inner))
    : Object.entries(value).map(([name, each]) => `${printName(name, dialect)}: ${printLiteral(each, dialect, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${outer}${close}`;
}

function onOneLine(value: unknown, dialect: LiteralDialect): string {
  if (value === null) return dialect.null;
  if (typeof value === "boolean") return value ? dialect.true : dialect.false;
  if (typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => onOneLine(each, dialect)).join(", ")}]`;
  const fields = Object.entries(value).map(
    ([name, each]) => `${printName(name, dialect)}: ${onOneLine(each, dialect)}`,
  );
  if (fields.length === 0) return "{}";
  const space = dialect.hasSpacedBraces ? " " : "";
  return `{${space}${fields.join(", ")}${space}}`;
}

function printName(name: string, { hasBareNames }: LiteralDialect): string {
  return hasBareNames && /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
