import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { operations, type OperationId } from "../generated/operations.ts";
import type { Operation } from "../operation.ts";
import { openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";
import { isolationRows, type AskedRequest } from "./isolation-rows.ts";
import { makeWorlds, readWorld, twin, type World } from "./worlds.ts";

/* What one account has in one environment, held to every operation that another account or environment asks. */

const PAIRS = [
  ["sandbox", "production"],
  ["production", "sandbox"],
  ["sandbox", "stranger"],
  ["stranger", "sandbox"],
] as const;

let server: ServerUnderTest;
let worlds: Readonly<Record<World["name"], World>>;

beforeEach(async () => {
  server = await openServerUnderTest({ rateLimit: 1_000_000 });
  worlds = await makeWorlds(server);
});

afterEach(() => server.close());

interface Asked {
  readonly outcome: string;
  readonly text: string;
}

async function ask(world: World, id: OperationId, request: AskedRequest): Promise<Asked> {
  const { method, path } = operations[id];
  const { id: resourceId = "", query, body, idempotencyKey } = request;
  const url = path.replace("{id}", resourceId) + (query === undefined ? "" : `?${query}`);
  const headers = {
    "Content-Type": "application/json",
    ...(idempotencyKey === undefined ? {} : { "Idempotency-Key": idempotencyKey }),
  };
  const response = await server.send(url, world.secret, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const code: string | undefined = text === "" ? undefined : JSON.parse(text).error?.code;
  return { outcome: code === undefined ? String(response.status) : `${response.status} ${code}`, text };
}

describe.each(Object.entries(isolationRows))("%s", (id, rows) => {
  describe.each(PAIRS)("of the %s, asked from the %s,", (ownerName, otherName) => {
    test.each(rows.map((row) => [row.name, row] as const))("%s", async (_, row) => {
      const [owner, other] = [worlds[ownerName], worlds[otherName]];
      await row.prepare?.(server, owner);
      const before = await readWorld(server, owner);
      // The rows' keys are the operations.
      const asked = await ask(other, id as OperationId, row.ask(owner));
      expect(asked.outcome).toBe(row.other);
      expect(asked.text.includes(owner.mark)).toBe(row.repeats === true);
      expect(asked.text.includes(owner.accountId)).toBe(
        row.showsAccount === true && owner.accountId === other.accountId,
      );
      if (row.showsMark === true) expect(asked.text).toContain(other.mark);
      expect(await readWorld(server, owner)).toEqual(before);

      // Asked by the owner it is another matter, or it would show nothing.
      const own = await ask(owner, id as OperationId, row.ask(owner));
      expect(own.outcome).toBe(row.owner);
      if (row.showsMark === true) expect(own.text).toContain(owner.mark);
      if (row.showsAccount === true) expect(own.text).toContain(owner.accountId);
    });
  });
});

describe("the rows", () => {
  test.each(Object.entries(isolationRows))("of %s ask about its every filter", (id, rows) => {
    // The rows' keys are operations.
    const { parameters }: Operation = operations[id as OperationId];
    const asked = rows.flatMap((row) => [...new URLSearchParams(row.ask(worlds.sandbox).query).keys()]);
    const filters = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
    expect([...new Set(asked)].toSorted()).toEqual(filters.toSorted());
    expect(rows.length).toBeGreaterThan(0);
  });

  test("a conversion takes the ratios of its own two units with the ids that the other has, too", async () => {
    const area = (await ask(worlds.sandbox, "list-units", { query: "type=area&limit=1" })).text;
    const body = { value: "1", to_unit_id: String(JSON.parse(area).data[0].id), scale: 0 };
    const results = await Promise.all(
      Object.values(worlds).map((world) => ask(world, "convert-unit", { id: twin.unit, body })),
    );
    expect(results.map(({ text }) => JSON.parse(text).result)).toEqual(["1", "2", "3"]);
  });
});
