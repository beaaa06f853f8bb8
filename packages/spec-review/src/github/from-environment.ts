/**
 * What a workflow gives a program in its environment.
 *
 * @throws Error where it gives nothing.
 */
export function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (value !== undefined && value !== "") return value;
  throw new Error(`${name} must be set by the workflow; it is not.`);
}
