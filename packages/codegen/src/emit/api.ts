import { header } from "../print/header.ts";
import { literal } from "../print/literal.ts";
import type { Emitter } from "./emitter.ts";

/** The versions and addresses of the API. */
export const emitApi: Emitter = ({ apiVersions, docsUrl, serverUrl }) => ({
  "api.ts":
    header("js") +
    "/** The values that `Augno-Version` takes, the oldest first. */\n" +
    `export const apiVersions = ${literal(apiVersions)} as const;\n\n` +
    "/** The version that answers where a request names none. */\n" +
    `export const newestApiVersion = ${literal(apiVersions.at(-1))};\n\n` +
    "/** Where the documentation stands. */\n" +
    `export const docsUrl = ${literal(docsUrl)};\n\n` +
    "/** The hosted API. */\n" +
    `export const serverUrl = ${literal(serverUrl)};\n`,
});
