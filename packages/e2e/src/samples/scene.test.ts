import { reference } from "@augno/docs/samples";
import { describe, expect, test } from "vitest";
import { inSceneOrder, SceneIds } from "./scene.ts";

const KILOGRAM = "unit_01jm4r6700f8nwq3v5hx2d9ktp";
const operationOf = (id: string) =>
  reference.operations.find((operation) => operation.id === id) ?? expect.unreachable(`there is ${id}`);
const learned = (...answers: [status: number, body: unknown][]): SceneIds => {
  const ids = new SceneIds([KILOGRAM]);
  for (const [status, body] of answers) ids.learn({ status, requestId: "rq_1", body });
  return ids;
};

test("things are made before they are read, and removed last", () => {
  const ids = inSceneOrder(reference.operations).map(({ id }) => id);
  expect(ids.toSorted()).toEqual(reference.operations.map(({ id }) => id).toSorted());
  const [made, removed] = [ids.slice(0, 2), ids.slice(-2)];
  expect(made).toEqual(["create-api-key", "create-unit"]);
  expect(removed).toEqual(["revoke-api-key", "delete-unit"]);
  expect(ids.indexOf("list-events")).toBe(2);
});

describe("the id of an operation's path", () => {
  test("is the example where that is a thing every account has, and the operation changes nothing", () => {
    expect(learned([201, { id: "unit_9" }]).pathOf(operationOf("retrieve-unit"))).toEqual({ id: KILOGRAM });
  });

  test("is else of what was made, rather than of what was listed", () => {
    const ids = learned([200, { data: [{ id: "unit_1" }] }], [201, { id: "unit_9" }], [200, { id: "unit_2" }]);
    expect(ids.pathOf(operationOf("delete-unit"))).toEqual({ id: "unit_9" });
  });

  test("is found in what an answer holds", () => {
    const ids = learned([201, { secret: "…", api_key: { id: "apke_3" } }]);
    expect(ids.pathOf(operationOf("revoke-api-key"))).toEqual({ id: "apke_3" });
  });

  test("must have been answered before", () => {
    expect(() => learned().pathOf(operationOf("retrieve-event"))).toThrow(
      /^An id like evt_\w+ must come before retrieve-event; none did\. Give its resource a list\.$/,
    );
  });
});
