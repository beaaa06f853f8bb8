import { SHOWN_TARGET } from "@augno/docs/samples";
import type { RunningServer } from "../start-server.ts";

/** The key that the quickstart's table shows, in the form in which keys are listed. */
const OWN_KEY = "AM4B...WNXD";
/** Others, as the specification's examples have them. */
const OTHER_KEY = "9hTq...3LwE";
const LATENCY_US = "2875";
const CURL = "curl/8.5.0";
const CLIENT_IP = "203.0.113.7";
const OTHER_SECRET = "9hTqThisIsNoKeyItOnlyShowsTheForm3LwE";

/**
 * What a server printed, as the hosted API would have: what differs from run to run even on a fixed day, such as secrets,
 * is what the specification's examples have.
 */
export function stableText(text: string, { url, keys }: Pick<RunningServer, "url" | "keys">): string {
  const own = Object.values(keys).filter((key) => typeof key === "string");
  return own
    .reduce((changed, key) => changed.replaceAll(redacted(key), prefixOf(key) + OWN_KEY), text)
    .replaceAll(/(aug_(?:sk|pk)_(?:test|prod)_)[0-9A-Za-z]{20,}/g, `$1${OTHER_SECRET}`)
    .replaceAll(/(aug_(?:sk|pk)_(?:test|prod)_)(?!AM4B)\w{4}\.\.\.\w{4}/g, `$1${OTHER_KEY}`)
    .replaceAll(url, SHOWN_TARGET.origin)
    .replaceAll(new URL(url).host, new URL(SHOWN_TARGET.origin).host)
    .replaceAll(/("latency_us": ?)\d+/g, `$1${LATENCY_US}`)
    .replaceAll(/("user_agent": ?)"curl\/[^"]*"/g, `$1"${CURL}"`)
    .replaceAll(/("client_ip": ?)"[^"]*"/g, `$1"${CLIENT_IP}"`);
}

function prefixOf(key: string): string {
  return key.slice(0, key.lastIndexOf("_") + 1);
}

/** As the API lists a key. */
function redacted(key: string): string {
  return `${key.slice(0, key.lastIndexOf("_") + 5)}...${key.slice(-4)}`;
}
