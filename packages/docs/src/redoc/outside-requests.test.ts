import { describe, expect, it } from "vitest";

import { outsideRequests } from "./outside-requests.ts";

describe("outsideRequests", () => {
  it.each([
    ["a script", `<script src="https://cdn.test/a.js"></script>`, "<script src> loads https://cdn.test/a.js"],
    ["a file beside the page", `<script src="a.js"></script>`, "<script src> loads a.js"],
    ["a stylesheet", `<link rel="stylesheet" href="//cdn.test/a.css">`, "<link href> loads //cdn.test/a.css"],
    ["an image", `<img src="https://cdn.test/a.svg">`, "<img src> loads https://cdn.test/a.svg"],
    ["an image in SVG", `<svg><image href="https://cdn.test/a"/></svg>`, "<image href> loads https://cdn.test/a"],
    ["a background", `<p style="background: url('https://cdn.test/a')">`, "<p style> loads https://cdn.test/a"],
    ["a font", `<style>@font-face{src:url(https://cdn.test/a)}</style>`, "<style> loads https://cdn.test/a"],
    ["an imported style", `<style>@import "https://cdn.test/a";</style>`, "<style> loads https://cdn.test/a"],
    ["a form", `<form action="https://cdn.test/a"></form>`, "<form action> loads https://cdn.test/a"],
    ["an address in a script", `<script>go("https://cdn.test/a")</script>`, "<script> names the host cdn.test"],
    ["a socket in a script", `<script>go("wss://cdn.test")</script>`, "<script> names the host cdn.test"],
  ])("finds %s", (_what, html, finding) => {
    expect(outsideRequests(html, "")).toEqual([finding]);
  });

  it.each([
    ["a link to follow", `<a href="https://augno.com">Augno</a>`],
    ["an image in the page", `<img src="data:image/png;base64,AA==">`],
    ["a part of the page", `<svg><use href="#icon"/></svg>`],
    ["a style of the page", `<style>p{background:url("data:image/svg+xml,%3Csvg/%3E")}</style>`],
    ["a namespace in a script", `<script>make("http://www.w3.org/2000/svg")</script>`],
    ["a host that the specification names", `<script>show("https://named.test/page")</script>`],
  ])("lets %s be", (_what, html) => {
    expect(outsideRequests(html, "See https://named.test.")).toEqual([]);
  });

  it("names a host once, however often a script does", () => {
    const script = `<script>a("https://cdn.test/a");b("https://cdn.test/b")</script>`;
    expect(outsideRequests(script, "")).toEqual(["<script> names the host cdn.test"]);
  });
});
