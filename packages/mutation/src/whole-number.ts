/**
 * The number that an option of the command line stands for; undefined where it is left out.
 *
 * @throws RangeError where it is none.
 */
export function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text)) throw new RangeError(`"--${name}" must be a whole number from 1; got "${text}".`);
  return Number(text);
}
