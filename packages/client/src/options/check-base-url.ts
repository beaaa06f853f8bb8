import { OptionsError } from "../errors/usage-errors.ts";

/**
 * Refuses what cannot be the address of an API.
 *
 * @returns The address as URLs are written out.
 * @throws {@link OptionsError}
 */
export function checkBaseUrl(baseUrl: string): string {
  // Only to what has neither query nor fragment a path can simply be added; a user would be sent nowhere.
  const isPlain = URL.canParse(baseUrl) && /^https?:\/\/[^?#@]+$/i.test(baseUrl);
  if (isPlain) return new URL(baseUrl).href;
  throw new OptionsError(
    "baseUrl",
    "an http(s) address without user, query or fragment",
    baseUrl,
    "Pass one such as http://localhost:8081.",
  );
}
