import type { Case } from "./case.ts";

/** No key, no bearer token, a key with a wrong checksum, and a key cut short. */
export const invalidCredentials: Case = (_, { keys }) => {
  const key = keys.sandboxSecret;
  const mistyped = key.slice(0, -1) + (key.endsWith("0") ? "1" : "0");
  return [
    { name: "no key", variation: { key: null } },
    { name: "a scheme that is not Bearer", variation: { key: null, headers: { authorization: "Basic YTpi" } } },
    { name: "a key with a wrong checksum", variation: { key: mistyped } },
    { name: "a key cut short", variation: { key: key.slice(0, -1) } },
    { name: "what is no key at all", variation: { key: "conformance" } },
  ];
};
