/**
 * The Content-Security-Policy (CSP Level 3) that pages carry in their HTML, for hosts that send no such header: what
 * `augno-server` sends with them, but for what a page cannot say of itself. Search is a program in WebAssembly, which needs
 * `wasm-unsafe-eval`; requests go to a local API, on any port, when the reader tries an operation.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' http://localhost:* http://127.0.0.1:*",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
