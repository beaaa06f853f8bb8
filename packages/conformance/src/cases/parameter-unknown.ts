import type { Case } from "./case.ts";

/** Query parameters that no operation has, some with names that JavaScript gives a meaning. */
export const parameterUnknown: Case = () =>
  ["conformance", "__proto__", "constructor", "Limit", "limit[]"].map((name) => ({
    name: `?${name}=1`,
    variation: { query: `${encodeURIComponent(name)}=1` },
    param: name,
  }));
