const RESERVED_WORDS = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);

/** `request-logs` and `request_logs` as `requestLogs`. */
export function camelCase(name: string): string {
  const [first = "", ...rest] = words(name);
  return first.charAt(0).toLowerCase() + first.slice(1) + rest.map(capitalize).join("");
}

/** `request-logs` and `request_logs` as `RequestLogs`. */
export function pascalCase(name: string): string {
  return words(name).map(capitalize).join("");
}

/** `requestLogs` as `request-logs`, as files are named. */
export function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter, at: number) => `${at === 0 ? "" : "-"}${letter.toLowerCase()}`);
}

/** A name that a variable may have: a reserved word gets an underscore behind it, as in `class_`. */
export function variableName(name: string): string {
  const camel = camelCase(name);
  const safe = /^[0-9]/.test(camel) || camel === "" ? `_${camel}` : camel;
  return RESERVED_WORDS.has(safe) ? `${safe}_` : safe;
}

/** A property's name as it stands in an object or interface: quoted unless it is an identifier or a whole number. */
export function propertyName(name: string): string {
  return isIdentifier(name) || /^[1-9]\d{0,8}$/.test(name) ? name : JSON.stringify(name);
}

/** A property as it is reached: `.limit`, `["unit-id"]`. */
export function memberAccess(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__";
}

function words(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
