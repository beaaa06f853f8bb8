/** The part of a plugin's interface that is used here. It is the same for tsdown and vitest. */
interface TransformPlugin {
  readonly name: string;
  transform(code: string, id: string): string | undefined;
}

/** What stands in openapi-fetch, and what is put in its place. */
const FOLDS: readonly (readonly [found: string | RegExp, put: string])[] = [
  // A call gives these and nothing else; all else is the client's.
  [
    /async function coreFetch\([^]*?\} = fetchOptions \|\| \{\};/,
    "function coreFetch(schemaPath, { fetch, headers, params, body }, method) {",
  ],
  ["{ ...init, method: method.toUpperCase() }", "init, method"],
  [/\n\s+redirect: "follow",\n\s+\.\.\.baseOptions,\n\s+\.\.\.init,/, "\n      ...baseOptions,\n      method,"],
  // The address has no slash at its end.
  ["baseUrl = removeTrailingSlash(baseUrl);", ""],
  ['baseUrl = "",', "baseUrl,"],
  [/let finalBaseUrl = [^]*?\n {4}\}\n/, ""],
  ["baseUrl: finalBaseUrl, params", "baseUrl, params"],
  ["{ ...clientOptions }", "clientOptions"],
  [/ = globalThis\.Request,\n\s+fetch: baseFetch = globalThis\.fetch,/, ","],
  ["new Request(", "CustomRequest("],
  [/requestInitExt = [^]*?[,;]\n/, ""],
  // Path, query and body have serializers of the client's own, which give texts.
  [/(query|path|body)Serializer: global\w+,/, "$1Serializer,"],
  [/let querySerializer = [^]*?\n {4}\}\n/, ""],
  ["const pathSerializer = requestPathSerializer || globalPathSerializer || defaultPathSerializer;", ""],
  [/body === void 0 \? void 0 : bodySerializer\(\n\s+body,[^]*?\n {4}\);/, "bodySerializer(body);"],
  [/if \(search\.startsWith\("\?"\)\) \{[^]*?\}/, ""],
  [
    "createFinalURL(pathname, options)",
    "createFinalURL(pathname, { baseUrl, params, pathSerializer, querySerializer })",
  ],
  [/\boptions\.(baseUrl|params|pathSerializer|querySerializer)\b\??/, "$1"],
  // All headers are plain objects, checked, with names in small letters.
  [
    /const finalHeaders = mergeHeaders\([^]*?\n {4}\);/,
    'const finalHeaders = { ...baseHeaders, ...serializedBody && { "content-type": "application/json" }, ...headers };',
  ],
  // There is no middleware: retries are in the `fetch` that it is given, which takes one argument, and gives what it has
  // read.
  ["const globalMiddlewares = [];", ""],
  ["const finalMiddlewares = [...globalMiddlewares, ...requestMiddlewares];", ""],
  [/let response;\n\s+for \(const key in init\)[^]*return \{ error, response \};/, "return fetch(request);"],
  // Only `request` is called, and never with an address of its own.
  [/ {4}\/\*\* Call a GET endpoint \*\/[^]*?\n {2}\};\n\}/, "  };\n}"],
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
