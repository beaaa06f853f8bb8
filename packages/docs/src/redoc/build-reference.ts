import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

import { outsideRequests } from "./outside-requests.ts";
import { renderPage } from "./render-page.ts";
import { withContentSecurityPolicy } from "./with-content-security-policy.ts";
import { withoutOutsideAddresses } from "./without-outside-addresses.ts";

/**
 * Builds the reference: one HTML file that shows the specification and asks nothing of any other host.
 *
 * @param bundle - Path of the bundled specification, YAML or JSON.
 * @param output - Path of the HTML file to write; its folder is made if it is missing.
 * @throws Error when Redoc refuses the bundle, or when the page would send a request to another host.
 */
export async function buildReference(bundle: string, output: string): Promise<void> {
  await mkdir(dirname(output), { recursive: true });
  const rendered = await renderPage(bundle, `${output}.draft`);
  const html = withContentSecurityPolicy(withoutOutsideAddresses(rendered));
  const requests = outsideRequests(html, await readFile(bundle, "utf8"));
  if (requests.length > 0) {
    throw new Error(
      `The reference page must load nothing from other hosts; it has:\n  ${requests.join("\n  ")}\n` +
        "Take out what it loads in packages/docs/src/redoc/without-outside-addresses.ts; a host that it only names belongs in " +
        "the list of packages/docs/src/redoc/outside-requests.ts.",
    );
  }
  // A server may be reading the page: it sees the old one or the new one, never half of it.
  await writeFile(`${output}.new`, html);
  await rename(`${output}.new`, output);
}
