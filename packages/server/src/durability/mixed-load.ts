import { systemUnits } from "../generated/system-units.ts";
import type { Environment } from "../keys/key-format.ts";
import type { ReceivedAnswer, RecordingClient, Sent } from "./recording-client.ts";

/** What a client knows of what it has made; null where there is none. */
interface Memory {
  unitId: string | null;
  keyId: string | null;
}

type Step = (name: string, memory: Memory) => Omit<Sent, "environment"> | null;

const UNITS = "/v1/core/units";
const KEYS = "/v1/auth/api-keys";

const unit = (name: string): object => ({ name, abbreviation: name, type: "mass", ratio_numerator: "2.5" });

const create: Step = (name) => ({ method: "POST", path: UNITS, body: unit(name) });

/** What a client does with the unit that it made last. */
const withUnit =
  (method: string, action: string, body?: (name: string) => object): Step =>
  (name, { unitId }) =>
    unitId === null ? null : { method, path: `${UNITS}/${unitId}${action}`, body: body?.(name) };

const withKey =
  (method: string, action: string): Step =>
  (_, { keyId }) =>
    keyId === null ? null : { method, path: `${KEYS}/${keyId}${action}` };

const convert = withUnit("POST", "/actions/convert", () => ({ value: "3", to_unit_id: systemUnits[0]?.id }));

const workWithUnits: readonly Step[] = [
  create,
  withUnit("PATCH", "", (name) => ({ name: `${name} renamed`, ratio_numerator: "7" })),
  convert,
  () => ({ method: "GET", path: `${UNITS}?limit=5` }),
  // Its abbreviation is taken, so that this is refused.
  create,
  withUnit("DELETE", ""),
  (name) => create(`${name} kept`, { unitId: null, keyId: null }),
  convert,
  () => ({ method: "GET", path: "/v1/core/request-logs?limit=5" }),
];

const workWithKeys: readonly Step[] = [
  (name) => ({ method: "POST", path: KEYS, body: { name, type: "secret", role: "read_only" } }),
  withKey("POST", "/actions/rotate"),
  withKey("DELETE", ""),
];

/** How a client loads a server. */
export interface MixedLoad {
  readonly environment: Environment;
  /** What its units are named with; no other client may have it. */
  readonly name: string;
  /** Whether it works with API keys, too. */
  readonly hasKeys: boolean;
  /** Whether it is to end, asked before each request. Default: when the server was killed only. */
  readonly isOver?: () => boolean;
}

/**
 * Does what clients do, one request after another: creates, changes, converts, lists and deletes units, and now and then
 * creates, rotates and revokes a key.
 */
export async function loadMixed(
  client: RecordingClient,
  { environment, name, hasKeys, isOver = () => false }: MixedLoad,
): Promise<void> {
  const memory: Memory = { unitId: null, keyId: null };
  for (let turn = 0; ; turn++) {
    for (const step of hasKeys ? [...workWithKeys, ...workWithUnits] : workWithUnits) {
      const sent = step(`${name} ${turn}`, memory);
      if (sent === null) continue;
      if (isOver()) return;
      const answer = await client.request({ environment, ...sent });
      if (answer === null) return;
      remember(memory, answer);
    }
  }
}

function remember(memory: Memory, { status, text }: ReceivedAnswer): void {
  if (status === 204) memory.unitId = null;
  if (status !== 201 || text === null) return;
  const made = JSON.parse(text);
  if (made.object === "unit") memory.unitId = made.id;
  if (made.object === "created_api_key") memory.keyId = made.api_key.id;
}
