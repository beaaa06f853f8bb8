import { expect, test } from "vitest";
import { StartError } from "../start-error.ts";
import { createHostCheck, type HostCheckOptions } from "./host-check.ts";

const local: HostCheckOptions = { host: "127.0.0.1", allowHosts: [] };

const check = (options: Partial<HostCheckOptions>, received: string | undefined): string | null =>
  createHostCheck({ ...local, ...options })(received, 8081)?.message ?? null;

test.each<[string, Partial<HostCheckOptions>]>([
  ["localhost:8081", {}],
  ["LocalHost:8081", {}],
  ["localhost.:8081", {}],
  ["127.0.0.1:8081", {}],
  ["[::1]:8081", {}],
  ["192.168.1.5:8081", { host: "192.168.1.5" }],
  ["[fe80::1]:8081", { host: "fe80::1" }],
  ["mybox.lan:8081", { host: "mybox.lan" }],
  ["api.test:8081", { allowHosts: ["api.test"] }],
  ["API.test", { allowHosts: ["api.test"] }],
  ["api.test:443", { allowHosts: ["api.test"] }],
  ["api.test:9000", { allowHosts: ["api.test:9000"] }],
  ["localhost:9000", { allowHosts: ["localhost"] }],
  ["10.0.0.7:8081", { host: "0.0.0.0", allowHosts: ["10.0.0.7"] }],
  ["localhost:8081", { host: "0.0.0.0", allowHosts: ["api.test"] }],
])("answers to %s with %j", (received, options) => {
  expect(check(options, received)).toBeNull();
});

test.each<[string, Partial<HostCheckOptions>]>([
  ["evil.example:8081", {}],
  ["localhost.evil.example:8081", {}],
  ["localhost", {}],
  ["localhost:8082", {}],
  ["127.0.0.1.evil.example:8081", {}],
  ["evil@localhost:8081", {}],
  ["localhost:8081:8081", {}],
  ["", {}],
  ["a b", {}],
  ["api.test:9001", { allowHosts: ["api.test:9000"] }],
  ["0.0.0.0:8081", { host: "0.0.0.0", allowHosts: ["api.test"] }],
])("refuses %j with %j", (received, options) => {
  expect(check(options, received)).toBe(
    `The header "Host" must be a name that this server goes by, such as localhost:8081; got "${received}". ` +
      "Call it by such a name, or start it with --allow-host and the name.",
  );
});

test("refuses a request without a Host", () => {
  const error = createHostCheck(local)(undefined, 8081);
  expect([error?.status, error?.code, error?.faults[0]?.param, error?.message]).toEqual([
    400,
    "parameter_missing",
    "Host",
    'The header "Host" must be a name that this server goes by, such as localhost:8081; there is none. ' +
      "Call it by such a name, or start it with --allow-host and the name.",
  ]);
});

test("goes by localhost without a port where it listens on that of HTTP", () => {
  expect(createHostCheck(local)("localhost", 80)).toBeNull();
});

test.each(["0.0.0.0", "::"])("does not listen on %s without a name to be called by", (host) => {
  expect(() => createHostCheck({ host, allowHosts: [] })).toThrow(
    new StartError(
      `"--host ${host}" lets other machines in, so "--allow-host" must say by which name they call this one; there is ` +
        "none. Add --allow-host and the name, such as --allow-host api.test.",
    ),
  );
});

test.each(["http://api.test", "api.test/", "", "a b"])("refuses to allow %j", (name) => {
  expect(() => createHostCheck({ ...local, allowHosts: [name] })).toThrow(
    new StartError(
      `"--allow-host" must be a host name, or one with a port, such as api.test or api.test:8081; got "${name}". ` +
        "Give it without http:// and without a path.",
    ),
  );
});
