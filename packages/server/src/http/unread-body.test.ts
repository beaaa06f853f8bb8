import { afterEach, beforeEach, expect, test } from "vitest";
import { admissionLimits } from "../operating/admission.ts";
import { connectRaw } from "../testing/raw-connection.ts";
import { openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";
import { listen, type Listening } from "./listen.ts";

let server: ServerUnderTest;
let listening: Listening;

beforeEach(async () => {
  server = await openServerUnderTest();
  const where = { port: 0, host: "127.0.0.1", allowHosts: [] };
  listening = await listen(server.app, server.services, { ...where, ...admissionLimits });
});

afterEach(async () => {
  await listening.close();
  await server.close();
});

test.each([
  ["GET", "/v1/core/account", 200],
  ["DELETE", "/v1/core/units/unit_00000000000000000000000000", 404],
])("a body on %s is not read, and so neither checked nor logged", async (method, path, status) => {
  const { port } = listening;
  const connection = await connectRaw(port);
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `Host: localhost:${port}`,
    `Authorization: Bearer ${server.keys.sandbox_secret}`,
    "Content-Type: text/plain",
    "Content-Length: 8",
    "Connection: close",
  ];
  connection.send(`${lines.join("\r\n")}\r\n\r\nno json!`);
  expect(await connection.received()).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  const { logs } = await server.records("sandbox");
  expect(logs).toMatchObject([{ method, status_code: status, request_body: null }]);
});
