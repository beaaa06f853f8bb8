import { countBy } from "./count-by.ts";
import { environments } from "./environments.ts";
import type { ReceivedAnswer } from "./recording-client.ts";
import type { StoredEnvironment, StoredState } from "./stored-state.ts";

/** What an environment holds, so that a request is found by its id. */
interface Index {
  readonly logs: ReadonlyMap<string, number>;
  readonly events: ReadonlyMap<string | null, number>;
  readonly statuses: ReadonlyMap<string, number>;
  readonly resources: ReadonlyMap<string | null, string | undefined>;
}

/** Says which answers lack their log or their event, have two of one, or have them where they do not belong. */
export function faultsOfAnswers(answers: readonly ReceivedAnswer[], stored: StoredState): string[] {
  const indices = { sandbox: indexOf(stored.sandbox), production: indexOf(stored.production) };
  return answers.flatMap((answer) => [
    ...environments.flatMap((environment) => {
      const { logs, events } = indices[environment];
      const found = [logs.get(answer.requestId) ?? 0, events.get(answer.requestId) ?? 0].join(" and ");
      const due = environment === answer.environment && isRecorded(answer) ? "1 and 1" : "0 and 0";
      if (found === due) return [];
      return `${tell(answer)} must have ${due} logs and events in ${environment}; it has ${found}.`;
    }),
    ...faultsOfContent(answer, indices[answer.environment]),
  ]);
}

function indexOf({ logs, events }: StoredEnvironment): Index {
  return {
    logs: countBy(logs.map(({ id }) => id)),
    events: countBy(events.map(({ request_id: id }) => id)),
    statuses: new Map(logs.map(({ id, status_code: status }) => [id, status])),
    resources: new Map(events.map(({ request_id: id, resource }) => [id, resource?.id])),
  };
}

/** A 503 of a store that is down has no log, and says so. */
function isRecorded({ status, text }: ReceivedAnswer): boolean {
  return status !== 503 || (text !== null && JSON.parse(text).error.request_log_url !== null);
}

function faultsOfContent(answer: ReceivedAnswer, { statuses, resources }: Index): string[] {
  const { requestId, status, text, method } = answer;
  const logged = statuses.get(requestId);
  if (logged === undefined) return [];
  if (logged !== status) return [`${tell(answer)} must have its status in its log; that has ${logged}.`];
  const unit = status === 201 && method === "POST" && text !== null ? JSON.parse(text) : {};
  if (unit.object !== "unit" || unit.id === resources.get(requestId)) return [];
  return [`${tell(answer)} must have an event about ${unit.id}; it is about ${resources.get(requestId)}.`];
}

function tell({ environment, method, path, status, requestId }: ReceivedAnswer): string {
  return `${requestId} (${method} ${path} in ${environment}, answered ${status})`;
}
