import type { DemoKeys } from "../accounts/demo-account.ts";

/** A server that is ready. */
export interface RunningServer {
  /** Its origin, such as `http://localhost:8081`. */
  readonly url: string;
  readonly docsUrl: string | null;
  readonly dataDir: string;
  readonly keys: DemoKeys;
}

/** What stands for a key that there is not. */
const NONE = "none is active";

/** Writes what is printed when the server is ready: one line of JSON for programs, or some lines for people. */
export function announce(server: RunningServer, form: "json" | "text"): string {
  return form === "json" ? toJson(server) : toText(server);
}

function toJson({ url, docsUrl, keys }: RunningServer): string {
  const { sandbox_secret, sandbox_publishable, production_secret, production_publishable } = keys;
  return `${JSON.stringify({
    url,
    // There is no dashboard yet.
    dashboard_url: null,
    docs_url: docsUrl,
    keys: { sandbox_secret, sandbox_publishable, production_secret, production_publishable },
  })}\n`;
}

function toText({ url, docsUrl, dataDir, keys }: RunningServer): string {
  const lines = [
    `The Augno API runs at  ${url}`,
    ...(docsUrl === null ? [] : [`Its docs are at        ${docsUrl}`]),
    `Its data is in         ${dataDir}`,
    "",
    "Keys of the demo account",
    `  Sandbox secret          ${keys.sandbox_secret ?? NONE}`,
    `  Sandbox publishable     ${keys.sandbox_publishable ?? NONE}`,
    `  Production secret       ${productionSecret(keys)}`,
    `  Production publishable  ${keys.production_publishable ?? NONE}`,
    "  A web page needs a publishable key whose allowed_origins name it; create one.",
    "",
    ...firstRequest(url, keys),
    "Ctrl-C stops it.",
    "",
  ];
  return lines.join("\n");
}

function productionSecret({ production_secret }: DemoKeys): string {
  return production_secret === null
    ? "was shown before; only its hash is kept"
    : `${production_secret}  (shown this once; usable once the account is activated)`;
}

function firstRequest(url: string, { sandbox_secret }: DemoKeys): string[] {
  if (sandbox_secret === null) return [];
  return ["A first request", `  curl "${url}/v1/core/units?limit=1" -H "Authorization: Bearer ${sandbox_secret}"`, ""];
}
