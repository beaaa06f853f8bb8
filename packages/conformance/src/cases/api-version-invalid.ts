import type { Case } from "./case.ts";

/** Versions that the API does not have. */
export const apiVersionInvalid: Case = () =>
  ["1999-01-01", "latest", "v1"].map((version) => ({
    name: `Augno-Version: ${version}`,
    variation: { headers: { "augno-version": version } },
    param: "Augno-Version",
  }));
