import { Augno } from "@augno/client";
import { afterAll, describe, expect, test } from "vitest";
import { freshProject } from "../published/fresh-project.ts";
import { publishedPackages } from "../published/published-packages.ts";
import { startServer } from "../start-server.ts";
import { breakClient } from "./break-client.ts";
import { findChromium } from "./find-chromium.ts";
import { findNode } from "./find-node.ts";
import { openInChromium } from "./open-in-chromium.ts";
import { optionalProgram } from "./optional-program.ts";
import { runInWorkerd } from "./run-in-workerd.ts";
import { runOnNode } from "./run-on-node.ts";

/** What `smoke.mjs` gives where all is well. */
const WELL = {
  units: 36,
  first: "Kilogram",
  converted: "5.5116",
  convertedHere: "5.5116",
  hasRequestId: true,
  attempts: [200],
  missing: [true, "resource_not_found"],
  shown: ["Kilogram", "list-units"],
};
/** The major version that the client's `engines` begin with. */
const oldestMajor = Number(/\d+/.exec(publishedPackages().get("@augno/client")?.manifest.engines.node ?? "")?.[0]);
const oldestNode = optionalProgram(`Node ${oldestMajor}`, findNode(oldestMajor));
const chromium = optionalProgram("Chromium", findChromium());

const server = await startServer();
const project = freshProject(["@augno/client"]);
afterAll(async () => {
  project.remove();
  await server.stop();
});
const secret = server.keys.sandbox_secret;

describe("the client, built and installed, calls a real server", () => {
  test("from the Node that it is developed on", async () => {
    expect(await runOnNode(process.execPath, project, server.url, secret)).toEqual(WELL);
  });

  test.skipIf(oldestNode.isSkipped)(`from the oldest Node that its engines allow${oldestNode.note}`, async () => {
    expect(await runOnNode(oldestNode.path(), project, server.url, secret)).toEqual(WELL);
  });

  test("from workerd", async () => {
    expect(await runInWorkerd(project, server.url, secret)).toEqual(WELL);
  });

  test.skipIf(chromium.isSkipped)(
    `from Chromium with a publishable key, not with a secret one${chromium.note}`,
    async () => {
      const page = await openInChromium(chromium.path(), project);
      try {
        expect(await page.run(server.url, await publishableKey(page.origin))).toEqual(WELL);
        expect(await page.run(server.url, secret)).toMatch(/^OptionsError: /);
      } finally {
        await page.close();
      }
    },
  );
});

describe("a client that needs Node's own modules is found out", () => {
  const broken = breakClient(project, 'import "node:fs";');
  afterAll(() => broken.remove());

  test("by workerd", async () => {
    await expect(runInWorkerd(broken, server.url, secret)).rejects.toThrow("node:fs");
  });

  test.skipIf(chromium.isSkipped)(`by Chromium${chromium.note}`, async () => {
    const page = await openInChromium(chromium.path(), broken);
    try {
      expect(await page.run(server.url, secret)).toMatch(/^TypeError: /);
    } finally {
      await page.close();
    }
  });
});

test.skipIf(oldestNode.isSkipped)(
  `a client that needs a newer Node is found out by the oldest one${oldestNode.note}`,
  async () => {
    // Which Node 20 has not, and the one that it is developed on has.
    const broken = breakClient(project, 'import "node:sqlite";');
    try {
      await expect(runOnNode(oldestNode.path(), broken, server.url, secret)).rejects.toThrow("node:sqlite");
    } finally {
      broken.remove();
    }
  },
);

/** A new key that pages of an origin may use. */
async function publishableKey(origin: string): Promise<string> {
  const augno = new Augno({ apiKey: secret, baseUrl: server.url });
  const created = await augno.apiKeys.create({
    name: "smoke",
    type: "publishable",
    role: "read_only",
    allowed_origins: [origin],
  });
  return created.secret;
}
