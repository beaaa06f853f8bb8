/** A name of lower-case words in PascalCase, as schemas are named: `create-api-key` is `CreateApiKey`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|[-_])([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}
