import { answer, errorAnswer, UNIT, unitAnswer } from "../answer.ts";
import { onRequest } from "../behaviour.ts";
import { retrieveWithSignal, SENT } from "../calls.ts";
import type { Failure, HostileCase } from "../hostile-case.ts";
import { REASON } from "../given-values.ts";
import { ABORTED } from "../messages.ts";

const HALF = unitAnswer(200, "rq_1").subarray(0, -200);
const HEAD_ONLY = answer({ status: 200, headers: { "Request-Id": "rq_1", "Content-Length": "500" } });
const ONCE = [`${SENT.retrieve} no key`];

function aborted(requestId: string | null, ...attempts: string[]): Failure {
  return { error: "AbortError", code: "aborted", message: ABORTED, requestId, attempts, cause: "The user left." };
}

/** The caller who does not want the answer any more. No time passes from then on, and nothing is sent. */
export const aborts: readonly HostileCase[] = [
  {
    name: "nothing is sent when the signal is aborted before the call",
    script: [],
    calls: [
      (augno) => {
        const controller = new AbortController();
        controller.abort(REASON);
        return augno.units.retrieve(UNIT.id, { signal: controller.signal });
      },
    ],
    sent: [],
    took: 0,
    outcomes: [aborted(null)],
  },
  {
    name: "a call that waits for the head of its answer ends when the signal is aborted",
    script: [onRequest("stall")],
    abortAt: "stall",
    calls: [retrieveWithSignal()],
    sent: ONCE,
    took: 0,
    outcomes: [aborted(null, "- aborted -")],
  },
  {
    name: "a call that waits for the body of its answer ends when the signal is aborted",
    script: [onRequest({ send: HEAD_ONLY }, "await-head", "stall")],
    abortAt: "stall",
    calls: [retrieveWithSignal()],
    sent: ONCE,
    took: 0,
    outcomes: [aborted("rq_1", "200 aborted rq_1")],
  },
  {
    name: "a call that has half the body of its answer ends when the signal is aborted",
    script: [onRequest({ send: HALF }, "await-head", "stall")],
    abortAt: "stall",
    calls: [retrieveWithSignal()],
    sent: ONCE,
    took: 0,
    outcomes: [aborted("rq_1", "200 aborted rq_1")],
  },
  {
    name: "a call that waits for its next attempt ends when the signal is aborted",
    script: [onRequest({ send: errorAnswer("service_unavailable", "rq_1", { "Retry-After": "60" }) })],
    abortAt: "retry",
    calls: [retrieveWithSignal()],
    sent: ONCE,
    took: 0,
    outcomes: [aborted("rq_1", "503 service_unavailable rq_1 wait 60000")],
  },
  {
    name: "a signal that was aborted during one call ends the next before it is sent",
    script: [onRequest("stall")],
    abortAt: "stall",
    calls: [retrieveWithSignal(), retrieveWithSignal()],
    sent: ONCE,
    took: 0,
    outcomes: [aborted(null, "- aborted -"), aborted(null)],
  },
];
