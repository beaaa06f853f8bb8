/**
 * A module to be loaded before a JavaScript program, so that `console.log` prints JSON: what the program shows can then be
 * compared, whatever form Node would have given it.
 */
export const PRINT_JSON = `data:text/javascript,${encodeURIComponent(
  "console.log = (...values) => process.stdout.write(values.map((value) => JSON.stringify(value)).join(' ') + '\\n');",
)}`;
