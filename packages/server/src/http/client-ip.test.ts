import { expect, test } from "vitest";
import { clientIp } from "./client-ip.ts";

test.each([
  ["of IPv4", "203.0.113.9", "203.0.113.9"],
  ["of IPv4 at a socket of IPv6", "::ffff:203.0.113.9", "203.0.113.9"],
  ["of IPv6", "2001:db8::1", "2001:db8::1"],
  ["of a link", "fe80::1%eth0", "fe80::1"],
  ["of a socket that has closed", undefined, undefined],
])("an address %s is shown without what is this machine's", (_, remoteAddress, address) => {
  expect(clientIp({ remoteAddress })).toBe(address);
});
