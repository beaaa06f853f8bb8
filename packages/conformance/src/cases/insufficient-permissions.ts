import type { Attempt, Case } from "./case.ts";

/** A web page that no key allows. */
const PAGE = "https://conformance.example";

/** A secret key as a web page sends it, which every operation refuses, and a publishable key where only secret ones may call. */
export const insufficientPermissions: Case = ({ keyTypes }, { keys }) => {
  const fromPage: Attempt = {
    name: `a secret key with Origin: ${PAGE}`,
    variation: { headers: { origin: PAGE } },
  };
  if (keyTypes.includes("publishable") || keys.sandboxPublishable === undefined) return [fromPage];
  return [fromPage, { name: "a publishable key", variation: { key: keys.sandboxPublishable } }];
};
