import { operations } from "../generated/operations.ts";
import { systemUnits } from "../generated/system-units.ts";
import type { Environment } from "../keys/key-format.ts";
import type { RecordingClient, Sent } from "./recording-client.ts";

/** What operations take that would be refused without a body; `name` is for what they make. */
const bodies: Readonly<Record<string, (name: string) => object>> = {
  "create-unit": (name) => ({ name, abbreviation: name, type: "mass", ratio_numerator: "3" }),
  "update-unit": (name) => ({ name }),
  "convert-unit": () => ({ value: "1", to_unit_id: systemUnits[0]?.id }),
  "create-api-key": (name) => ({ name, type: "secret", role: "read_only" }),
};

/**
 * Writes a request for each operation, about things that are there: the newest of each list, which is to be asked for while
 * the store works.
 */
export async function requestsOfEveryOperation(
  client: RecordingClient,
  environment: Environment,
  name: string,
): Promise<Sent[]> {
  const requests: Sent[] = [];
  for (const { id, method, path } of Object.values(operations)) {
    const [list = path, rest] = path.split("/{id}");
    const target = rest === undefined ? path : `${list}/${await newestOf(client, environment, list)}${rest}`;
    const body = bodies[id]?.(name);
    requests.push({ environment, method, path: target, body });
  }
  return requests;
}

async function newestOf(client: RecordingClient, environment: Environment, path: string): Promise<string> {
  const answer = await client.request({ environment, method: "GET", path });
  const { data } = JSON.parse(answer?.text ?? "");
  // Units and keys are listed oldest first, and the account's own units behind the system's.
  const { id } = path.endsWith("units") || path.endsWith("api-keys") ? data.at(-1) : data.at(0);
  return id;
}
