import { styleText } from "node:util";

/**
 * Makes a text stand out, where there is a terminal that shows it; elsewhere it stays as it is.
 *
 * @param {string} text
 */
export function heading(text) {
  // hasColors looks at NO_COLOR, FORCE_COLOR and TERM; without a terminal there is no such method.
  return process.stdout.isTTY && process.stdout.hasColors() ? styleText("bold", text) : text;
}
