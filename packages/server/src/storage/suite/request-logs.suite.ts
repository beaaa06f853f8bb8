import { describe, expect, test } from "vitest";
import type { RequestLogFilter } from "../filters.ts";
import type { RequestLogRecord } from "../records.ts";
import { sampleRequestLog } from "../storage.samples.ts";
import type { IdScan } from "../storage.ts";
import type { StorageUnderTest } from "../storage.suite.ts";
import { DATED, DATE_FILTERS } from "./date-filters.ts";

const ALL: IdScan = { direction: "descending", from: null, limit: 1000 };

const LOGS = [
  log("a", { method: "GET", status_code: 200, error_code: null, error_message: null, path: "/v1/core/units" }, "k1"),
  log("b", { method: "POST", status_code: 201, error_code: null, error_message: null, user_agent: "Ünit/1" }, "k2"),
  log("c", { method: "POST", status_code: 409, error_code: "resource_exists", error_message: "100% „Öl“ is" }, "k1"),
  log("d", { method: "GET", status_code: 404, error_code: "resource_not_found", normalized_route: null }, "k3"),
  log("e", { method: "DELETE", status_code: 503, error_code: "service_unavailable", path: "/V1/a%20b" }, "k1"),
  log("f", { method: "GET", status_code: 404, error_code: "resource_not_found", normalized_route: "/v1/{id}" }, "k2"),
];

/** Filters of these logs, and what they find, newest first. */
const FILTERS: readonly (readonly [filter: RequestLogFilter, found: string])[] = [
  [{}, "fedcba"],
  [{ methods: ["GET"] }, "fda"],
  [{ methods: ["GET", "DELETE"] }, "feda"],
  [{ methods: ["get"] }, ""],
  [{ methods: [] }, ""],
  [{ statusCodes: [404] }, "fd"],
  [{ statusCodes: [200, 404] }, "fda"],
  [{ statusCodes: [] }, ""],
  [{ statusCodeClasses: ["2xx"] }, "ba"],
  [{ statusCodeClasses: ["4xx"] }, "fdc"],
  [{ statusCodeClasses: ["5xx", "2xx"] }, "eba"],
  [{ statusCodeClasses: ["4xx", "5xx"] }, "fedc"],
  [{ statusCodes: [404], statusCodeClasses: ["5xx"] }, ""],
  [{ errorCodes: ["resource_not_found"] }, "fd"],
  [{ errorCodes: ["service_unavailable", "resource_exists"] }, "ec"],
  [{ errorCodes: [] }, ""],
  [{ routes: ["/v1/{id}"] }, "f"],
  [{ routes: ["/v1/core/units", "/v1/{id}"] }, "fecba"],
  [{ apiKeyIds: ["k1"] }, "eca"],
  [{ apiKeyIds: ["k1", "k3", "k1"] }, "edca"],
  [{ apiKeyIds: [] }, ""],
  [{ apiKeyIds: ["k1", "k2"], methods: ["GET"] }, "fa"],
  [{ apiKeyIds: ["k2", "k3"], errorCodes: ["resource_not_found"], routes: ["/v1/{id}"] }, "f"],
  [{ q: "UNITS" }, "fdcba"],
  [{ q: "u\u0308nit" }, "b"],
  [{ q: "„ÖL“" }, "c"],
  [{ q: "%" }, "ec"],
  [{ q: "/v1/a%20b" }, "e"],
  [{ q: "agent" }, "fedca"],
  [{ q: "secret body" }, ""],
  [{ q: "agent", methods: ["GET"], statusCodeClasses: ["4xx"], apiKeyIds: ["k2"] }, "f"],
];

/** Tests which request logs a filter finds. */
export function testRequestLogs(storage: StorageUnderTest): void {
  const idsOf = async (logs: readonly RequestLogRecord[], filter: RequestLogFilter): Promise<string[]> => {
    const { sandbox } = storage.current().environments;
    await sandbox.transact(async (transaction) => {
      for (const record of logs) await transaction.insertRequestLog(record);
    });
    const found = await sandbox.read((reader) => reader.scanRequestLogs("ac_1", filter, ALL));
    return found.map(({ id }) => id);
  };

  describe("request logs", () => {
    test.each(FILTERS)("with %j are %j", async (filter, found) => {
      expect((await idsOf(LOGS, filter)).join("")).toBe(found);
    });

    test.each(DATE_FILTERS)("of the dates %j are %j", async (filter, found) => {
      const logs = DATED.map(({ ulid, occurred_at }) => sampleRequestLog({ id: `rq_${ulid}`, occurred_at }));
      const expected = found.map((ulid) => `rq_${ulid}`);
      expect(await idsOf(logs, filter)).toEqual(expected);
    });

    test.each(DATE_FILTERS)(
      "of the dates %j are %j, and one of midnight whose id tells no time",
      async (filter, found) => {
        const logs = DATED.map(({ ulid, occurred_at }) => sampleRequestLog({ id: `rq_${ulid}`, occurred_at }));
        const midnight = logs[1];
        const strange = sampleRequestLog({ ...midnight, id: "a" });
        const expected = found.map((ulid) => `rq_${ulid}`);
        if (expected.includes(midnight?.id ?? "")) expected.push("a");
        expect(await idsOf([...logs, strange], filter)).toEqual(expected);
      },
    );
  });
}

function log(id: string, fields: Partial<RequestLogRecord>, keyId: string): RequestLogRecord {
  const { actor } = sampleRequestLog();
  const bodies = { request_body: "secret body", response_body: "secret body" };
  return sampleRequestLog({ id, user_agent: "agent", ...bodies, ...fields, actor: { ...actor, id: keyId } });
}
