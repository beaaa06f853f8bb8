import * as fc from "fast-check";
import { createDeterministicIds } from "../ids/deterministic-ids.ts";
import type { ResourceName } from "../generated/id-prefixes.ts";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";
import { contractFlaw, isPreflightAnswer, operationOf, type HostileAnswer } from "./contract-laws.ts";
import { makeHostileCallers, type CallerName, type HostileCaller } from "./hostile-callers.ts";
import { hostileRequest, type HostileRequest } from "./hostile-request.ts";
import { collectedBytes } from "./collected-bytes.ts";
import { KnownIds } from "./known-ids.ts";
import { RecordsLaw, type RecordedRequest } from "./records-law.ts";
import { fillRequest, type SentRequest } from "./sent-request.ts";
import { toCurl } from "./to-curl.ts";

/** So many requests are sent at one time, at most. */
const AT_ONCE = 15;

/** So many batches are of one run of fast-check, after which the memory is looked at. */
const BATCHES = 100;

/** The first rounds fill what is kept on purpose, such as compiled code and prepared statements. */
const WARM_UP = 2000;

/** What to send. */
export interface AttackOptions {
  /** From which all requests follow. */
  readonly seed: number;
  /** How many to send, at least. */
  readonly requests: number;
  /** Called from time to time with how many have been sent. */
  readonly onRound?: (sent: number) => void;
}

/** A request, and whether it is sent again as it is: together with the others, or once they are answered. */
interface PlannedRequest {
  readonly request: HostileRequest;
  readonly again: "never" | "at once" | "afterwards";
}

/** What came of it. */
export interface AttackResult {
  readonly sent: number;
  /** How often what was answered: statuses of operations, or of `none`, such as `list-units 200`, error codes, and `replayed`. */
  readonly answers: ReadonlyMap<string, number>;
  /** By how many bytes of memory the server has grown since it was warm. */
  readonly growth: number;
}

/**
 * Sends hostile requests to a server of its own, several at a time, and holds every answer and every record to the contract.
 *
 * @throws Error at the first that breaks it, with the requests as commands.
 */
export async function attack({ seed, requests, onRound }: AttackOptions): Promise<AttackResult> {
  const server = await openServerUnderTest({ rateLimit: 1_000_000, newId: attackedIds(), log: { write: () => {} } });
  try {
    const attacker = new Attacker(server, await makeHostileCallers(server));
    let warm: number | null = null;
    for (let round = 0; attacker.sent < requests; round++) {
      await fc.assert(attacker.property(), { seed: seed + round, numRuns: BATCHES, endOnFailure: true });
      onRound?.(attacker.sent);
      if (warm === null && attacker.sent >= Math.min(WARM_UP, requests / 2)) warm = collectedBytes();
    }
    const growth = collectedBytes() - (warm ?? 0);
    return { sent: attacker.sent, answers: attacker.answers, growth };
  } finally {
    await server.close();
  }
}

/** Ids as the server makes them, and the same in every run; but the account's is that of every server under test. */
function attackedIds(): (resource: ResourceName) => string {
  const now = Date.parse(NOW);
  const newId = createDeterministicIds({ now: () => now, monotonic: () => 0 });
  const account = idOf("account", 1);
  let accounts = 0;
  return (resource) => (resource === "account" && accounts++ === 0 ? account : newId(resource));
}

class Attacker {
  readonly answers = new Map<string, number>();
  sent = 0;
  readonly #server: ServerUnderTest;
  readonly #callers: Record<CallerName, HostileCaller>;
  readonly #known = new KnownIds();
  readonly #records: RecordsLaw;

  constructor(server: ServerUnderTest, callers: Record<CallerName, HostileCaller>) {
    this.#server = server;
    this.#callers = callers;
    const accountIds = Object.values(callers).flatMap(({ scope }) => scope?.accountId ?? []);
    this.#records = new RecordsLaw(server.services.storage, [...new Set(accountIds)]);
  }

  property(): fc.IAsyncProperty<[PlannedRequest[]]> {
    const again = fc.oneof(
      { weight: 8, arbitrary: fc.constant<PlannedRequest["again"]>("never") },
      { weight: 1, arbitrary: fc.constantFrom<PlannedRequest["again"]>("at once", "afterwards") },
    );
    const planned = fc.record<PlannedRequest>({ request: hostileRequest(), again });
    return fc.asyncProperty(fc.array(planned, { minLength: 1, maxLength: AT_ONCE, size: "max" }), (plan) =>
      this.#attack(plan),
    );
  }

  async #attack(plan: readonly PlannedRequest[]): Promise<void> {
    const fill = ({ request }: PlannedRequest): SentRequest => fillRequest(request, this.#callers, this.#known);
    await this.#sendAll(plan.flatMap((each) => (each.again === "at once" ? [fill(each), fill(each)] : [fill(each)])));
    await this.#sendAll(plan.filter(({ again }) => again === "afterwards").map(fill));
  }

  async #sendAll(sent: readonly SentRequest[]): Promise<void> {
    const pairs = await Promise.all(sent.map(async (each) => [each, await this.#send(each.request)] as const));
    this.sent += sent.length;
    const recorded = pairs.flatMap(([request, answer]) => recordedAs(request, answer));
    const unrecorded = await this.#records.flaw(recorded);
    for (const [request, answer] of pairs) {
      const flaw = contractFlaw(request, answer);
      if (flaw !== null) throw new Error(`${flaw}\n${toCurl(request)}\n${answer.status} ${answer.text}`);
      this.#note(request, answer);
    }
    if (unrecorded !== null) throw new Error([unrecorded, ...sent.map(toCurl)].join("\n"));
  }

  async #send(request: Request): Promise<HostileAnswer> {
    const response = await this.#server.app.fetch(request);
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  #note({ scope, request }: SentRequest, { status, headers, text }: HostileAnswer): void {
    const body = text === "" ? {} : JSON.parse(text);
    this.#count(`${operationOf(request)?.id ?? "none"} ${status}`);
    if (body.error !== undefined) this.#count(body.error.code);
    if (headers.has("Idempotent-Replayed")) this.#count("replayed");
    if (scope !== null) this.#known.remember("request_log", headers.get("Request-Id") ?? "");
    if (body.object === "unit" && body.is_internal === true) this.#known.remember("unit", body.id);
    // Those that the attack began with are not among them, so that none of these can be revoked.
    if (body.object === "created_api_key") this.#known.remember("api_key", body.api_key.id);
    if (body.object === "list" && body.data[0]?.object === "event") this.#known.remember("event", body.data[0].id);
  }

  #count(answer: string): void {
    this.answers.set(answer, (this.answers.get(answer) ?? 0) + 1);
  }
}

function recordedAs(request: SentRequest, answer: HostileAnswer): RecordedRequest[] {
  if (request.scope === null || isPreflightAnswer(request, answer)) return [];
  return [{ ...request.scope, id: answer.headers.get("Request-Id") ?? "", status: answer.status }];
}
