import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const SECURE = /^https:\/\/[^/]+$/;
const LOCAL = /^http:\/\/localhost(?::[0-9]+)?$/;

/** `augno/servers`: a key is never sent in the clear. */
export const servers: StyleRule = {
  name: "servers",
  description:
    "The `url` of a server is an origin with `https`, or with `http` on `localhost`, and has no path: paths begin with " +
    "`/v1`. Every call carries a key, which anybody on the way could read without TLS.",
  visit: () => ({
    Server(value, context) {
      const url = SpecNode.of(value, context).get("url");
      if (url.text !== undefined && (SECURE.test(url.text) || LOCAL.test(url.text))) return;
      url.report(
        "The url of a server must be https:// and a host, or http://localhost and a port; " +
          `got ${showValue(url.value)}. Correct it.`,
      );
    },
  }),
};
