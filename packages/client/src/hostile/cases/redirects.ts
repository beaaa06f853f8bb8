import { answer } from "../answer.ts";
import { onRequest } from "../behaviour.ts";
import { create, retrieve, SENT } from "../calls.ts";
import type { HostileCase } from "../hostile-case.ts";
import { notTheApi } from "../messages.ts";

const STATUSES = [301, 302, 303, 307, 308];

function redirect(status: number, location: string): ReturnType<typeof onRequest> {
  return onRequest({
    send: answer({ status, headers: { Location: location, "Content-Type": "text/html", "Request-Id": "rq_1" } }),
  });
}

function refusal(status: number): HostileCase["outcomes"] {
  return [
    {
      error: "ResponseError",
      code: "response_unreadable",
      message: notTheApi(`status ${status} with text/html`),
      requestId: "rq_1",
      attempts: [`${status} response_unreadable rq_1`],
      status,
    },
  ];
}

/** Redirects. The API sends none, so whoever does is not the API, and neither key nor body may follow. */
export const redirects: readonly HostileCase[] = [
  ...STATUSES.map((status): HostileCase => ({
    name: `a ${status} to another host is not followed`,
    script: (elsewhere) => [redirect(status, `${elsewhere}/v1/core/units`)],
    calls: [create()],
    sent: [`${SENT.create} key A`],
    outcomes: refusal(status),
  })),
  ...STATUSES.map((status): HostileCase => ({
    name: `a ${status} to the same host is not followed`,
    script: [redirect(status, "/v1/core/elsewhere")],
    calls: [retrieve()],
    sent: [`${SENT.retrieve} no key`],
    outcomes: refusal(status),
  })),
];
