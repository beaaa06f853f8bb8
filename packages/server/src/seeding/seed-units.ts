import { ApiError } from "../errors/api-error.ts";
import type { Services } from "../http/services.ts";
import type { Caller } from "../keys/caller.ts";
import type { EnvironmentTransaction } from "../storage/storage.ts";
import { createUnit } from "../units/create-unit.ts";
import type { SeedUnit } from "./decode-seed-unit.ts";
import { seedError } from "./seed-error.ts";

/** What seeding takes. */
export type SeedServices = Pick<Services, "storage" | "vault" | "clock" | "newId">;

/**
 * Creates units in the sandbox of the demo account as its own key would, all of them or none; there is no request, and
 * so neither log nor event. A unit whose name the account has given before is left as it is, so that the next start
 * with the same file changes nothing.
 *
 * @param file Where they come from, for messages.
 * @throws StartError when a unit cannot be, because its name or abbreviation is taken or it cannot be converted with.
 */
export async function seedUnits(services: SeedServices, units: readonly SeedUnit[], file: string): Promise<void> {
  const caller = await demoCaller(services);
  await caller.store.transact(async (transaction) => {
    const created = new Set<string>();
    for (const [index, unit] of units.entries()) {
      const id = await addUnit({ services, caller, transaction, unit, created }, index, file);
      if (id !== null) created.add(id);
    }
  });
}

interface Addition {
  readonly services: SeedServices;
  readonly caller: Caller;
  readonly transaction: EnvironmentTransaction;
  readonly unit: SeedUnit;
  /** The ids of what the seed has created so far: what has the name of one of these is there twice. */
  readonly created: ReadonlySet<string>;
}

/** Answers the new unit's id; null where the account has one of that name. */
async function addUnit(addition: Addition, index: number, file: string): Promise<string | null> {
  const { services, caller, transaction, unit, created } = addition;
  const known = await transaction.findUnitByName(caller.accountId, unit.name);
  if (known !== null && known.account_id !== null && !created.has(known.id)) return null;
  try {
    const { body } = await createUnit({ path: {}, query: {}, body: unit, caller, services, store: transaction });
    return body.id;
  } catch (error) {
    if (error instanceof ApiError) throw seedError(file, [{ index, faults: error.faults }]);
    throw error;
  }
}

/** The demo account's first key of its sandbox. */
async function demoCaller({ storage }: SeedServices): Promise<Caller> {
  const store = storage.environments.sandbox;
  const account = await storage.identity.read((identity) => identity.findFirstAccount());
  const [key] = account === null ? [] : await store.read((reader) => reader.listApiKeys(account.id));
  if (key === undefined) throw new Error("The demo account is made, with its keys, before anything is seeded.");
  return { key, accountId: key.account_id, environment: "sandbox", store };
}
