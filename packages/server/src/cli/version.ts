import manifest from "../../package.json" with { type: "json" };
import { newestApiVersion } from "../generated/api.ts";

/** What `--version` prints: the version of the package, and that of the API. */
export const version = `augno-server ${manifest.version}, of the API ${newestApiVersion}`;
