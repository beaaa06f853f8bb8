import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "node:test";

import { childEnv } from "./child-env.mjs";
import { scratchFolder } from "./scratch-folder.mjs";

test("the tools stand first on the PATH", (t) => {
  const root = scratchFolder(t, {});
  assert.equal(
    childEnv(root, ["/a", "/b"], { PATH: "/usr/bin", HOME: root })["PATH"],
    ["/a", "/b", "/usr/bin"].join(delimiter),
  );
});

test("the PATH keeps the name that Windows gives it", (t) => {
  const root = scratchFolder(t, {});
  const env = childEnv(root, ["/a"], { Path: "/usr/bin", HOME: root });
  assert.equal(env["Path"], ["/a", "/usr/bin"].join(delimiter));
  assert.equal(env["PATH"], undefined);
});

test("telemetry and searches for updates are off", (t) => {
  const root = scratchFolder(t, {});
  const env = childEnv(root, [], { HOME: root, TURBO_TELEMETRY_DISABLED: "0" });
  assert.equal(env["TURBO_TELEMETRY_DISABLED"], "1");
  assert.equal(env["REDOCLY_TELEMETRY"], "off");
  assert.equal(env["REDOCLY_SUPPRESS_UPDATE_NOTICE"], "true");
  assert.equal(env["NO_UPDATE_NOTIFIER"], "1");
});

test("what npm tells of the script that it runs is left out, and what is set for npm is kept", (t) => {
  const root = scratchFolder(t, {});
  const env = childEnv(root, [], {
    HOME: root,
    npm_lifecycle_event: "start",
    npm_package_name: "augno",
    npm_config_local_prefix: root,
    npm_config_registry: "https://registry.test/",
    CI: "true",
  });
  assert.equal(env["npm_lifecycle_event"], undefined);
  assert.equal(env["npm_package_name"], undefined);
  assert.equal(env["npm_config_local_prefix"], undefined);
  assert.equal(env["npm_config_registry"], "https://registry.test/");
  assert.equal(env["CI"], "true");
});

test("a home folder that can be written to is kept", (t) => {
  const root = scratchFolder(t, {});
  assert.equal(childEnv(root, [], { HOME: root })["HOME"], root);
  assert.equal(existsSync(join(root, ".tools")), false);
});

for (const { name, home } of [
  { name: "unset", home: undefined },
  { name: "empty", home: "" },
  { name: "relative", home: "~" },
  { name: "missing", home: "/there/is/no/such/folder" },
]) {
  test(`a home folder that is ${name} is replaced by one in .tools`, { skip: process.platform === "win32" }, (t) => {
    const root = scratchFolder(t, {});
    const env = childEnv(root, [], { ...(home === undefined ? {} : { HOME: home }), npm_config_cache: "~/.npm" });
    const instead = join(root, ".tools", "home");
    assert.equal(env["HOME"], instead);
    assert.equal(env["npm_config_cache"], join(instead, ".npm"));
    assert.equal(existsSync(instead), true);
  });
}
