import { expect, test } from "vitest";
import { stableText } from "./stable-text.ts";

const OWN = "aug_sk_test_0wnKey0wnKey0wnKey0wnKey";
const server = {
  url: "http://localhost:41234",
  keys: { sandbox_secret: OWN, sandbox_publishable: "aug_pk_test_x", production_secret: "aug_sk_prod_x" },
};

test.each<[string, string, string]>([
  ["the server's address", "http://localhost:41234/v1", "https://api.augno.com/v1"],
  ["its host", '"host": "localhost:41234"', '"host": "api.augno.com"'],
  ["the reader's own key", '"aug_sk_test_0wnK...nKey"', '"aug_sk_test_AM4B...WNXD"'],
  ["another key", '"aug_pk_test_7Q2x...aB3d"', '"aug_pk_test_9hTq...3LwE"'],
  ["a secret", `"aug_sk_prod_${"a".repeat(30)}"`, '"aug_sk_prod_9hTqThisIsNoKeyItOnlyShowsTheForm3LwE"'],
  ["how long a request took", '"latency_us": 41', '"latency_us": 2875'],
  ["where it came from", '"client_ip":"::1"', '"client_ip":"203.0.113.7"'],
  ["the release of curl", '"user_agent": "curl/7.88.1"', '"user_agent": "curl/8.5.0"'],
  ["what does not differ from run to run", '"id": "unit_1"', '"id": "unit_1"'],
])("%s is shown as the docs have it", (_, came, shown) => {
  expect(stableText(came, server)).toBe(shown);
});
