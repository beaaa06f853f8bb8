import type { Case } from "./case.ts";

/** Paths that no operation has, beside and below those that one has. */
export const resourceNotFound: Case = ({ path }) =>
  ["/v1/conformance", `${path}/conformance/conformance`, path.slice(0, -1)].map((wrong) => ({
    name: wrong,
    variation: { path: wrong, method: "GET" },
  }));
