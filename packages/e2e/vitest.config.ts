import { defineConfig } from "vitest/config";

// GitHub's own reader of workflows imports JSON as bundlers do, and Node does not.
// Its source maps name sources that it does not ship, of which Vite warns.
export default defineConfig({ logLevel: "error", test: { server: { deps: { inline: [/@actions\//] } } } });
