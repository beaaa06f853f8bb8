import type { CreateApiKeyRequest, CreatedApiKey, CreateUnitRequest, Unit } from "@augno/types";
import type { Target } from "./target.ts";
import { type SessionRequest, toRequest } from "./to-request.ts";
import { withinTime } from "./within-time.ts";

export type { SessionRequest } from "./to-request.ts";

/** How often a request is sent again that came too fast, before that counts as its answer. */
const MOST_WAITS = 5;
const TOO_MANY_REQUESTS = 429;
const MILLISECONDS = 1000;
/** What takes longer counts as no answer, in milliseconds: three times what the API may take. */
const LONGEST_ANSWER = 30_000;

/** How keys of the production environment begin, less what tells their kind. */
const PRODUCTION = "aug_sk_prod_";

/** An answer, read whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  readonly body: unknown;
  readonly request: Request;
}

/** Something that was made, and how it is taken away. */
interface Made {
  readonly id: string;
  readonly operation: "delete-unit" | "revoke-api-key";
  /** A key of the environment that it was made in. */
  readonly key: string;
}

/** One run against a target: what it made, so that it can be taken away again, and its seed. */
export class Session {
  readonly target: Target;
  readonly seed: number;
  /** Stands in every name that it gives. */
  readonly #mark: number;
  /** Told of every call with its answer, in the order in which the answers come, for who shows what was sent. */
  onAnswer: ((call: SessionRequest, answer: Answer) => void) | undefined;
  #made: Made[] = [];
  #names = 0;
  #requests = 0;

  /** @param mark Where names must be others than those of an earlier run with the same seed, a number of their own. */
  constructor(target: Target, seed: number, mark: number = seed) {
    this.target = target;
    this.seed = seed;
    this.#mark = mark;
  }

  /** How many requests were sent so far. */
  get requests(): number {
    return this.#requests;
  }

  /** Sends a call, again when it came too fast, and reads the answer whole. */
  async send(request: SessionRequest): Promise<Answer> {
    let answer = await this.sendOnce(request);
    for (let waits = 0; waits < MOST_WAITS && answer.status === TOO_MANY_REQUESTS; waits++) {
      await this.#wait(Number(answer.headers.get("retry-after") ?? 1));
      answer = await this.sendOnce(request);
    }
    return answer;
  }

  /** Sends a call, and takes for its answer also that it came too fast. */
  async sendOnce(request: SessionRequest): Promise<Answer> {
    this.#requests += 1;
    const answer = await withinTime((signal) => this.#ask(request, signal), this.target.timeLimit ?? LONGEST_ANSWER);
    this.#note(request, answer);
    this.onAnswer?.(request, answer);
    return answer;
  }

  /** Creates a unit with a name nobody else has; it is deleted at the end of the check. */
  async createUnit(fields: Partial<CreateUnitRequest> = {}): Promise<Unit> {
    const name = this.uniqueName();
    const body = { name, abbreviation: name, type: "mass", ratio_numerator: "1", ...fields };
    return (await this.#make({ operation: "create-unit", body })) as Unit; // as the contract says of 201
  }

  /** Creates a sandbox key; it is revoked at the end of the check. */
  async createApiKey(fields: Partial<CreateApiKeyRequest> = {}): Promise<CreatedApiKey> {
    const body = { name: this.uniqueName(), type: "secret", role: "admin", ...fields };
    return (await this.#make({ operation: "create-api-key", body })) as CreatedApiKey; // as the contract says of 201
  }

  /** A name that comes again with the same seed, unless names have a mark of their own, and that nothing else of the run has. */
  uniqueName(): string {
    this.#names += 1;
    return `kit-${this.#mark}-${this.#names}`;
  }

  /** Takes away everything that was made, by whatever call, and says what could not be. */
  async cleanUp(): Promise<string[]> {
    const made = this.#made;
    this.#made = [];
    const failures: string[] = [];
    for (const { id, operation, key } of made) {
      const answered = await this.#undo({ operation, path: { id }, key });
      if (answered !== null) failures.push(`${id} must be gone; ${operation} ${answered}.`);
    }
    return failures;
  }

  /** What came instead of success; null where the thing is gone, by whomever. */
  async #undo(request: SessionRequest): Promise<string | null> {
    try {
      const { status } = await this.send(request);
      return status >= 400 && status !== 404 ? `was answered ${status}` : null;
    } catch (error) {
      return `stopped with: ${String(error)}`;
    }
  }

  /** Whoever sent it, a unit or a key that was made is taken away again, by a key that nobody revokes. */
  #note({ operation, path, key }: SessionRequest, { status, body }: Answer): void {
    const { sandboxSecret, productionSecret } = this.target.keys;
    const ofEnvironment = key?.startsWith(PRODUCTION) === true ? (productionSecret ?? sandboxSecret) : sandboxSecret;
    const id = status === 201 ? idOfMade(body) : null;
    if (id !== null) {
      const undoing = operation === "create-unit" ? "delete-unit" : "revoke-api-key";
      this.#made.push({ id, operation: undoing, key: ofEnvironment });
    }
    if (operation === "delete-unit" && status === 204)
      this.#made = this.#made.filter((made) => made.id !== path?.["id"]);
  }

  async #ask(request: SessionRequest, signal: AbortSignal): Promise<Answer> {
    const sent = toRequest(this.target, request, signal);
    const response = await this.target.fetch(sent);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parse(text), request: sent };
  }

  async #wait(seconds: number): Promise<void> {
    const milliseconds = seconds * MILLISECONDS;
    if (this.target.controls !== undefined) await this.target.controls.advance(milliseconds);
    else await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  async #make(request: SessionRequest): Promise<unknown> {
    const { status, body, text } = await this.send(request);
    if (status !== 201) throw new Error(`${request.operation} must be answered 201; got ${status}: ${text}`);
    return body;
  }
}

/** The id in the answer that made something; null where there is none. */
function idOfMade(body: unknown): string | null {
  const { id, api_key } = (body ?? {}) as { id?: unknown; api_key?: { id?: unknown } }; // any JSON has fields or not
  const found = id ?? api_key?.id;
  return typeof found === "string" ? found : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // told apart from every JSON value
  }
}
