import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { StartError } from "../start-error.ts";
import { checkPort } from "./check-port.ts";

test("a port that is free stays so", async () => {
  const place = { port: 0, host: "127.0.0.1" };
  const other = createServer().listen(place);
  await once(other, "listening");
  // A server that listens on a port has an address of this form.
  const { port } = other.address() as AddressInfo;
  await new Promise((resolve) => other.close(resolve));
  await expect(checkPort({ ...place, port })).resolves.toBeUndefined();
  await expect(checkPort({ ...place, port })).resolves.toBeUndefined();
});

test("a port that is taken is refused", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  // A server that listens on a port has an address of this form.
  const { port } = other.address() as AddressInfo;
  await expect(checkPort({ port, host: "127.0.0.1" })).rejects.toThrow(
    new StartError(
      `Port ${port} of 127.0.0.1 must be free; another program listens on it. Stop that one, or choose another with ` +
        "--port; --port 0 takes any that is free.",
    ),
  );
  other.close();
});

test("an address of another machine is refused", async () => {
  // TEST-NET-3 (RFC 5737), which no machine has.
  await expect(checkPort({ port: 0, host: "203.0.113.1" })).rejects.toThrow(
    new StartError(
      "203.0.113.1 must be an address of this machine; it is not. Choose another with --host, or leave it out for 127.0.0.1.",
    ),
  );
});
