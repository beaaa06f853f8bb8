import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import starlightOpenAPI, { openAPISidebarGroups } from "starlight-openapi";

// The specification's path comes from whoever builds.
const schema = process.env["BENCH_SPECIFICATION"] ?? "";

export default defineConfig({
  // Its native part is found only beside itself.
  vite: { ssr: { external: ["satteri"] } },
  integrations: [
    starlight({
      title: "Augno API",
      plugins: [starlightOpenAPI([{ base: "api", schema }])],
      sidebar: openAPISidebarGroups,
    }),
  ],
});
