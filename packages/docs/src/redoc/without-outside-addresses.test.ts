import { describe, expect, it } from "vitest";

import { withoutOutsideAddresses } from "./without-outside-addresses.ts";

const logo = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";
const addresses = [
  logo,
  "https://cdn.redoc.ly/redoc/logo-mini.svg",
  "https://cdn.redocly.com/icons/fa/7.0.0",
  "https://cdn.redocly.com/icons/code/5.24.0",
  "https://otel.cloud.redocly.com/v1/traces",
];

describe("withoutOutsideAddresses", () => {
  it("puts data in the place of every address", () => {
    const lines = withoutOutsideAddresses(addresses.join("\n")).split("\n");
    expect(lines).toHaveLength(addresses.length);
    for (const line of lines) expect(line).toMatch(/^data:/);
  });

  it.each([
    ["has gone", "", 0],
    ["stands there twice", `${logo} ${logo}`, 2],
  ])("refuses a page in which an address %s", (_what, html, times) => {
    expect(() => withoutOutsideAddresses(html)).toThrow(
      `Redoc's script must name the logo in the footer, ${logo}, once; it does so ${times} times. ` +
        "Redoc has changed: mend the list in packages/docs/src/redoc/without-outside-addresses.ts.",
    );
  });
});
