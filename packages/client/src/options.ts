import { OptionsError } from "./errors.ts";

/**
 * Refuses what cannot be an API key, before it is sent. No key is ever part of the message.
 *
 * @throws {@link OptionsError}
 */
export function checkApiKey(apiKey: unknown): string {
  if (typeof apiKey === "string" && /^[\x21-\x7e]+$/.test(apiKey)) return apiKey;
  const came =
    typeof apiKey === "string"
      ? apiKey === ""
        ? "an empty text"
        : "text with spaces or other characters"
      : typeName(apiKey);
  throw new OptionsError(
    `"apiKey" must be an API key such as aug_sk_test_…; got ${came}. ` +
      "Copy it whole, and see that the environment variable it is read from is set.",
  );
}

/**
 * Refuses what cannot be the address of an API.
 *
 * @returns The address without a slash at its end.
 * @throws {@link OptionsError}
 */
export function checkBaseUrl(baseUrl: unknown): string {
  const url = typeof baseUrl === "string" && URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (url !== null && isPlain(url)) return url.href.replace(/\/+$/, "");
  throw new OptionsError(
    `"baseUrl" must be an http or https address without user, query or fragment; got ${typeof baseUrl === "string" ? "another text" : typeName(baseUrl)}. ` +
      "Leave it out for the hosted API, or pass one such as http://localhost:8081.",
  );
}

/** Whether it is an http(s) address to which a path can simply be added. */
function isPlain(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && url.username + url.password + url.search + url.hash === "";
}

function typeName(value: unknown): string {
  return value === null ? "null" : typeof value;
}
