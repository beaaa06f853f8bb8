import { operations } from "../generated/operations.ts";
import type { Environment } from "../keys/key-format.ts";
import type { Operation } from "../operation.ts";
import type { RequestLogRecord } from "../storage/records.ts";
import { countBy } from "./count-by.ts";
import type { StoredEnvironment } from "./stored-state.ts";

/** Says which logs have no event, which events no log, and which of them do not tell the same. */
export function faultsOfRecords(environment: Environment, { logs, events }: StoredEnvironment): string[] {
  const logsById = new Map(logs.map((log) => [log.id, log]));
  const counts = countBy(events.map(({ request_id: id }) => id));
  return [
    ...logs
      .filter(({ id }) => counts.get(id) !== 1)
      .map(({ id }) => `The log ${id} in ${environment} must have 1 event; it has ${counts.get(id) ?? 0}.`),
    ...events.flatMap(({ id, type, request_id: requestId }) => {
      const log = logsById.get(requestId ?? "");
      if (log === undefined) return [`The event ${id} in ${environment} must have a log; ${requestId} is not there.`];
      const due = typesFor(log);
      if (due.includes(type)) return [];
      return [`The event ${id} in ${environment} must be ${due.join(" or ")}, as its log says; it is ${type}.`];
    }),
  ];
}

/** Of which types the event of a logged request can be. */
function typesFor({ method, normalized_route: route, status_code: status }: RequestLogRecord): string[] {
  if (status >= 400) return ["request.rejected", "request.replayed"];
  const all: readonly Operation[] = Object.values(operations);
  const operation = all.find((candidate) => candidate.method === method && candidate.path === route);
  return [operation?.eventType ?? "of an operation", "request.replayed"];
}
