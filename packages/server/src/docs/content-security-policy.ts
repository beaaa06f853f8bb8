/** The page that shows the whole specification at once. Its program makes its styles, and scripts stand within it. */
const WHOLE_REFERENCE = /^\/api\/all(?:\/|$)/;

/** The directives of a Content-Security-Policy (CSP Level 3), as hono writes them. */
type Policy = Readonly<Record<string, string[]>>;

/**
 * What the docs' pages may load: only the files that are served beside them. Search is a program in WebAssembly, which
 * needs `wasm-unsafe-eval` and none of JavaScript's `eval`. A page may send requests to a local API, on any port.
 */
const STRICT: Policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'", "http://localhost:*", "http://127.0.0.1:*"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** No request at all; the page's own policy, in its HTML, further names each of its scripts by its hash. */
const WITHIN_THE_PAGE: Policy = {
  ...STRICT,
  scriptSrc: ["'unsafe-inline'"],
  styleSrc: ["'unsafe-inline'"],
  imgSrc: ["data:"],
  fontSrc: ["data:"],
  connectSrc: ["'none'"],
};

/** The policy of a page of the docs, by its path below the docs' own. */
export function contentSecurityPolicy(path: string): Record<string, string[]> {
  return WHOLE_REFERENCE.test(path) ? WITHIN_THE_PAGE : STRICT;
}
