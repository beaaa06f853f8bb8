/** A name in PascalCase in snake_case, as fields and their values are named: `UnitConversion` is `unit_conversion`. */
export function snakeCase(name: string): string {
  return name.replace(/\B[A-Z]/g, (first) => `_${first}`).toLowerCase();
}
