import { expect, test } from "vitest";
import { readPathShape } from "./path-shape.ts";

const PATHS = [
  { path: "/v1/core/units", kind: "collection", domain: "core", resource: "units", singular: "unit", action: "" },
  { path: "/v1/core/account", kind: "singleton", domain: "core", resource: "account", singular: "account", action: "" },
  {
    path: "/v1/core/request-logs/{id}",
    kind: "item",
    domain: "core",
    resource: "request-logs",
    singular: "request-log",
    action: "",
  },
  {
    path: "/v1/auth/api-keys/{id}/actions/rotate",
    kind: "action",
    domain: "auth",
    resource: "api-keys",
    singular: "api-key",
    action: "rotate",
  },
];

const STRANGERS = [
  "/v1/units",
  "/v2/core/units",
  "/v1/core/units/",
  "/v1/core/Units",
  "/v1/core/request_logs",
  "/v1/core/units/{unit_id}",
  "/v1/core/units/{id}/convert",
  "/v1/core/units/{id}/actions",
  "/v1/core/units/{id}/actions/convert/now",
  "/v1/core/units/actions/merge",
];

test.each(PATHS)("$path is taken apart", ({ path, ...shape }) => {
  expect(readPathShape(path)).toEqual(shape);
});

test.each(STRANGERS)("%s has no shape", (path) => {
  expect(readPathShape(path)).toBeUndefined();
});
