import { createHash } from "node:crypto";

import { pageElements, textOf } from "./page-elements.ts";

const placeholder = 'content="CONTENT_SECURITY_POLICY"';

/**
 * Gives a page a Content-Security-Policy (CSP Level 3) under which it can send no request at all, and run no script but
 * its own: each is named by its hash, so a script that slipped in through a description of the specification does not
 * run.
 *
 * @param html - A page with the placeholder of `page.hbs`.
 * @returns The page with the policy in its place.
 * @throws Error when the placeholder is missing.
 */
export function withContentSecurityPolicy(html: string): string {
  if (!html.includes(placeholder)) {
    throw new Error(`The page must hold ${placeholder}; it does not. See packages/docs/src/redoc/page.hbs.`);
  }
  const scripts = pageElements(html).filter((element) => element.tagName === "script");
  return html.replace(placeholder, `content="${policy(scripts.map((script) => hashSource(textOf(script))))}"`);
}

function policy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scriptHashes.join(" ")}`,
    // Redoc makes its styles while it runs.
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashSource(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
