import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";

/*
 * Scalar's mock server, as its documentation has it.
 * Called with a port, the path of its module and an OpenAPI document in JSON.
 */
const [port, module = "", file = ""] = process.argv.slice(2);

/** What is used of `@scalar/mock-server`, which is installed apart. */
interface MockServer {
  createMockServer(options: { document: object }): Promise<Hono>;
}
const { createMockServer } = (await import(pathToFileURL(module).href)) as MockServer;

const app = await createMockServer({ document: JSON.parse(readFileSync(file, "utf8")) as object });
serve({ fetch: app.fetch, port: Number(port) });
