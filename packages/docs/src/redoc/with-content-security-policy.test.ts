import { describe, expect, it } from "vitest";

import { withContentSecurityPolicy } from "./with-content-security-policy.ts";

const meta = `<meta http-equiv="Content-Security-Policy" content="CONTENT_SECURITY_POLICY">`;

describe("withContentSecurityPolicy", () => {
  it("names each script by its hash", () => {
    // echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
    const hash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
    expect(withContentSecurityPolicy(`${meta}<script>alert(1)</script>`)).toContain(`script-src ${hash};`);
  });

  it("refuses a page that has no place for the policy", () => {
    expect(() => withContentSecurityPolicy("<p>")).toThrow(
      `The page must hold content="CONTENT_SECURITY_POLICY"; it does not. See packages/docs/src/redoc/page.hbs.`,
    );
  });
});
