import { OptionsError } from "../errors/usage-errors.ts";
import type { AugnoOptions } from "./augno-options.ts";
import { isBrowserPage } from "./is-browser-page.ts";

const SORTS = { sandbox: "test", production: "prod" };

/**
 * Refuses what cannot be an API key, a key of another environment than was asked for, and a secret key where others
 * would read it. No key is ever part of the message.
 *
 * @returns The part of the key that says what it is, such as `aug_sk_test_`; empty where it has another form.
 * @throws {@link OptionsError}
 */
export function checkApiKey({ apiKey, environment, dangerouslyAllowBrowser }: AugnoOptions): string {
  if (typeof apiKey !== "string" || !/^[\x21-\x7e]+$/.test(apiKey))
    throw refusal("an API key, without spaces", "Check the environment variable that holds it.");
  const [start = "", kind, sort] = /^aug_([a-z]+)_([a-z]+)_/.exec(apiKey) ?? [];
  if (environment !== undefined && (!sort || sort !== SORTS[environment]))
    throw refusal(`a key of the ${environment} environment`, 'Pass one, or correct "environment".');
  if (kind === "sk" && dangerouslyAllowBrowser !== true && isBrowserPage())
    throw refusal("publishable in a browser, where anybody can read it", "Pass aug_pk_…, or call from a server.");
  return start;

  function refusal(must: string, remedy: string): OptionsError {
    return new OptionsError("apiKey", must, apiKey, remedy);
  }
}
