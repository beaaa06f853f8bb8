import { expect, test } from "vitest";
import { startServer } from "../start-server.ts";
import { findKeys } from "./find-keys.ts";

test("a key that a server made is found, and not what only looks like one", async () => {
  const server = await startServer();
  await server.stop();
  const { sandbox_secret: secret, sandbox_publishable: publishable } = server.keys;
  expect(findKeys(`Bearer ${secret}" and ${publishable}, twice ${secret}`)).toEqual([secret, publishable, secret]);
  expect(findKeys(`${secret.slice(0, -1)} ${secret.replace("test", "prod")} YOUR_API_KEY`)).toEqual([]);
});
