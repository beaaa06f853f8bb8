import { systemUnits } from "../generated/system-units.ts";
import type { UnitRecord } from "../storage/records.ts";
import type { Storage } from "../storage/storage.ts";

/** Brings the system units of both environments to what the specification says. */
export async function putSystemUnits({ environments }: Storage): Promise<void> {
  const units = systemUnits.map((unit): UnitRecord => ({ ...unit, account_id: null }));
  await Promise.all(
    Object.values(environments).map((store) => store.transact((transaction) => transaction.putSystemUnits(units))),
  );
}
