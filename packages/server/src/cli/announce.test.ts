import { expect, test } from "vitest";
import { announce } from "./announce.ts";

const server = {
  url: "http://localhost:8081",
  docsUrl: null,
  dataDir: "/data",
  keys: { sandbox_secret: null, sandbox_publishable: null, production_secret: null, production_publishable: null },
};

test("says of which kind no key is active, and makes no request of one", () => {
  expect(announce(server, "text")).toBe(
    [
      "The Augno API runs at  http://localhost:8081",
      "Its data is in         /data",
      "",
      "Keys of the demo account",
      "  Sandbox secret          none is active",
      "  Sandbox publishable     none is active",
      "  Production secret       was shown before; only its hash is kept",
      "  Production publishable  none is active",
      "  A web page needs a publishable key whose allowed_origins name it; create one.",
      "",
      "Ctrl-C stops it.",
      "",
    ].join("\n"),
  );
});

test("has null for these in JSON", () => {
  expect(JSON.parse(announce(server, "json"))).toEqual({
    url: "http://localhost:8081",
    dashboard_url: null,
    docs_url: null,
    keys: server.keys,
  });
});
