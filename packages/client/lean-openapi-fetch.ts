/** The part of a plugin's interface that is used here. It is the same for tsdown and vitest. */
interface TransformPlugin {
  readonly name: string;
  transform(code: string, id: string): string | undefined;
}

/** What stands in openapi-fetch, and what is put in its place. */
const FOLDS: readonly (readonly [found: string | RegExp, put: string])[] = [
  // There is no middleware: retries are in the `fetch` that it is given, which takes one argument, and answers nothing
  // but successes, whose bodies are read.
  ["const globalMiddlewares = [];", ""],
  ["const finalMiddlewares = [...globalMiddlewares, ...requestMiddlewares];", ""],
  // What is kept by a light request is in its init.
  [/for \(const key in init\) \{[^]*?\n {4}\}/, ""],
  [
    /if \(finalMiddlewares\.length\) \{[^]*return \{ error, response \};/,
    "response = await fetch(request);\n    return { data: response.body, response };",
  ],
  [/requestInitExt = [^]*?[,;]\n/, ""],
  // Only `request` is called, and never with an address of its own.
  [/ {4}\/\*\* Call a GET endpoint \*\/[^]*?\n {2}\};\n\}/, "  };\n}"],
  ["if (localBaseUrl)", "if (false)"],
  // Path, query and body have serializers of the client's own, which give texts.
  ['typeof globalQuerySerializer === "function"', "true"],
  ["if (requestQuerySerializer)", "if (false)"],
  [" || defaultPathSerializer", ""],
  [" ?? defaultBodySerializer", ""],
  ["serializedBody instanceof FormData", "false"],
  [/if \(search\.startsWith\("\?"\)\) \{[^]*?\}/, ""],
];

/**
 * Tells the bundler what is known of openapi-fetch when it is built into the client, so that what never runs there is
 * left out of the package, which is most of it. The tests run it like this too.
 */
export function leanOpenapiFetch(): TransformPlugin {
  return {
    name: "lean-openapi-fetch",
    transform: (code, id) => (/[\\/]openapi-fetch[\\/]dist[\\/]index\.mjs$/.test(id) ? fold(code) : undefined),
  };
}

/** @throws Error - where something is not found: openapi-fetch is another version then. */
function fold(code: string): string {
  return FOLDS.reduce((folded, [found, put]) => {
    const next = folded.replaceAll(typeof found === "string" ? found : new RegExp(found, "g"), put);
    if (next !== folded) return next;
    throw new Error(`openapi-fetch must have "${found}"; it has not. Adapt lean-openapi-fetch.ts to its new version.`);
  }, code);
}
