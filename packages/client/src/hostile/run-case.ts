import type { Attempt } from "../retry/attempt.ts";
import { answer } from "./answer.ts";
import { onRequest } from "./behaviour.ts";
import { ClientClock } from "./client-clock.ts";
import { describeRequests } from "./describe-requests.ts";
import type { HostileCase, Outcome } from "./hostile-case.ts";
import { startHostileServer } from "./hostile-server.ts";
import { Play } from "./play.ts";
import type { ReceivedRequest } from "./received-request.ts";

/** What came of a case. */
export interface Happened {
  readonly sent: readonly string[];
  readonly waits: readonly number[];
  readonly took: number;
  readonly outcomes: readonly Outcome[];
  readonly connections: number;
  readonly received: readonly ReceivedRequest[];
  /** What came to a server that is not the API. */
  readonly receivedElsewhere: readonly ReceivedRequest[];
  /** Whether the attempts of all calls are counted from 1, and last as long as something can. */
  readonly attemptsAreSound: boolean;
}

/** Plays a case between a client and the hostile server. */
export async function runCase(theCase: HostileCase): Promise<Happened> {
  const elsewhere = await startHostileServer([onRequest({ send: answer({ status: 200, body: "{}" }) })], () => {});
  const clock = new ClientClock();
  const script = typeof theCase.script === "function" ? theCase.script(elsewhere.url) : theCase.script;
  const play = new Play(theCase, clock);
  const server = await startHostileServer(script, () => play.onMoment("stall"));
  try {
    const outcomes = await play.perform(server);
    return {
      sent: describeRequests(server.received),
      waits: play.waits,
      took: clock.now(),
      outcomes,
      connections: server.connections(),
      received: server.received,
      receivedElsewhere: elsewhere.received,
      attemptsAreSound: play.attempts.every(areSound),
    };
  } finally {
    clock.stop();
    await server.close();
    await elsewhere.close();
  }
}

function areSound(attempts: readonly Attempt[]): boolean {
  return attempts.every(({ number, durationMs }, index) => number === index + 1 && durationMs >= 0);
}
