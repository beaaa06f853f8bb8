import { contractOf } from "../../contract-of.ts";
import { longestIdempotencyKey } from "../../longest-idempotency-key.ts";
import type { Answer, SessionRequest } from "../../session.ts";
import type { TargetKeys } from "../../target.ts";
import { shellWord, type Variables } from "./shell-word.ts";

/** Made anew each time the commands are sent. */
const AGAIN = '"$again"';

/** So long is what makes it anew at most, in characters: `-32767`. */
const LONGEST_AGAIN = 6;

/** A call that was sent, and what came back. */
export interface SentCall {
  readonly call: SessionRequest;
  readonly answer: Answer;
}

/** Of calls that were made beforehand, those that made something which later calls name. */
export function neededBy(later: readonly SentCall[], before: readonly SentCall[]): SentCall[] {
  return before.filter(({ answer }) => {
    const made = madeBy(answer);
    return made !== null && later.some((call) => names(call, made));
  });
}

/** A resource that a call made. */
interface Made {
  readonly id: string;
  readonly secret: string | null;
}

/**
 * Writes calls as commands that send them again, in their order, one a line. No key stands in them: the environment has them,
 * as `AUGNO_API_KEY` and the like, and what a call makes is read from its answer (with jq), since it gets another id.
 */
export function curlScript(calls: readonly SentCall[], keys: TargetKeys): string[] {
  const variables = new Map(keyVariables(keys));
  let count = 0;
  const commands = calls.map((sent, index) => {
    const command = toCurl(sent, variables);
    const made = madeBy(sent.answer);
    const isNeeded = made !== null && calls.slice(index + 1).some((later) => names(later, made));
    if (!isNeeded) return `curl -i ${command}`;
    count += 1;
    return readingMade(command, made, count, variables);
  });
  return commands.some((command) => command.includes(AGAIN)) ? ["again=-$RANDOM", ...commands] : commands;
}

function keyVariables({ sandboxSecret, sandboxPublishable, productionSecret }: TargetKeys): [string, string][] {
  const named: [string | undefined, string][] = [
    [sandboxSecret, "AUGNO_API_KEY"],
    [sandboxPublishable, "AUGNO_PUBLISHABLE_KEY"],
    [productionSecret, "AUGNO_PRODUCTION_KEY"],
  ];
  return named.flatMap(([key, name]): [string, string][] => (key === undefined || key === "" ? [] : [[key, name]]));
}

/** Sends it, shows the answer, and keeps of it what later commands name. */
function readingMade(command: string, { id, secret }: Made, number: number, variables: Map<string, string>): string {
  variables.set(id, `id_${number}`);
  const reads = [`id_${number}=$(jq -r '.id // .api_key.id' <<<"$made_${number}")`];
  if (secret !== null) {
    variables.set(secret, `secret_${number}`);
    reads.push(`secret_${number}=$(jq -r .secret <<<"$made_${number}")`);
  }
  return [`made_${number}=$(curl ${command})`, `echo "$made_${number}"`, ...reads].join("; ");
}

function toCurl({ call, answer: { request } }: SentCall, variables: Variables): string {
  const body = bodyOf(call);
  const roomForKey = longestIdempotencyKey(contractOf(call.operation)) - LONGEST_AGAIN;
  const headers = [...request.headers].map((header) => `-H ${headerWord(header, roomForKey, variables)}`);
  return [
    "-sS -g --path-as-is",
    `-X ${request.method}`,
    ...headers,
    ...(body === null ? [] : [`--data-binary ${shellWord(body, variables)}`]),
    shellWord(request.url, variables),
  ].join(" ");
}

/** An `Idempotency-Key` gets another end each time the commands are sent, where it has room for one, since it is kept. */
function headerWord([name, value]: readonly [string, string], roomForKey: number, variables: Variables): string {
  const word = shellWord(value === "" ? `${name};` : `${name}: ${value}`, variables);
  return name === "idempotency-key" && value.length > 0 && value.length <= roomForKey ? word + AGAIN : word;
}

function bodyOf({ rawBody, body }: SessionRequest): string | null {
  return rawBody ?? (body === undefined ? null : JSON.stringify(body));
}

/** Nothing can be told by an empty id or secret, since it stands in every text. */
function madeBy({ status, body }: Answer): Made | null {
  if (status !== 201) return null;
  const { id, api_key, secret } = (body ?? {}) as { id?: unknown; api_key?: { id?: unknown }; secret?: unknown }; // any JSON has fields or not
  const found = id ?? api_key?.id;
  if (typeof found !== "string" || found === "") return null;
  return { id: found, secret: typeof secret === "string" && secret !== "" ? secret : null };
}

function names({ call, answer }: SentCall, { id, secret }: Made): boolean {
  const texts = [answer.request.url, bodyOf(call) ?? "", call.key ?? ""];
  return texts.some((text) => text.includes(id) || (secret !== null && text.includes(secret)));
}
