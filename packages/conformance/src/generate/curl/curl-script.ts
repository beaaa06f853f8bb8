import type { Answer, SessionRequest } from "../../session.ts";
import type { TargetKeys } from "../../target.ts";
import { shellWord, type Variables } from "./shell-word.ts";

/** Made anew each time the commands are sent. */
const AGAIN = '"$again"';

/** An `Idempotency-Key` that is longer has no room for more, in characters. */
const LONGEST_KEY = 240;

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
  const headers = [...request.headers].map((header) => `-H ${headerWord(header, variables)}`);
  return [
    "-sS -g --path-as-is",
    `-X ${request.method}`,
    ...headers,
    ...(body === null ? [] : [`--data-binary ${shellWord(body, variables)}`]),
    shellWord(withoutUser(request.url), variables),
  ].join(" ");
}

/** An `Idempotency-Key` gets another end each time the commands are sent, since it is kept for 24 hours. */
function headerWord([name, value]: readonly [string, string], variables: Variables): string {
  const word = shellWord(value === "" ? `${name};` : `${name}: ${value}`, variables);
  return name === "idempotency-key" && value.length > 0 && value.length <= LONGEST_KEY ? word + AGAIN : word;
}

function bodyOf({ rawBody, body }: SessionRequest): string | null {
  return rawBody ?? (body === undefined ? null : JSON.stringify(body));
}

/** What stands before a host may be a password. */
function withoutUser(url: string): string {
  return url.replace(/^(\w+:\/\/)[^/@]*@/, "$1");
}

function madeBy({ status, body }: Answer): Made | null {
  if (status !== 201) return null;
  const { id, api_key, secret } = (body ?? {}) as { id?: unknown; api_key?: { id?: unknown }; secret?: unknown }; // any JSON has fields or not
  const found = id ?? api_key?.id;
  return typeof found === "string" ? { id: found, secret: typeof secret === "string" ? secret : null } : null;
}

function names({ call, answer }: SentCall, { id, secret }: Made): boolean {
  const texts = [answer.request.url, bodyOf(call) ?? "", call.key ?? ""];
  return texts.some((text) => text.includes(id) || (secret !== null && text.includes(secret)));
}
