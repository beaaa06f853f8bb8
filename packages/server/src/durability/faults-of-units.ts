import type { Environment } from "../keys/key-format.ts";
import type { EventRecord } from "../storage/records.ts";
import { unitFields } from "../units/unit-fields.ts";
import type { StoredEnvironment } from "./stored-state.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Says where the units are not those that the events tell of, from the first to the last. */
export function faultsOfUnits(environment: Environment, { events, units }: StoredEnvironment): string[] {
  const told = unitsToldBy(events);
  const stored = new Map(
    units.map((unit) => [unit.id, Object.fromEntries(unitFields.map((field) => [field, unit[field]]))]),
  );
  return [...new Set([...told.keys(), ...stored.keys()])].flatMap((id) => {
    const [due, found] = [told.get(id), stored.get(id)].map((fields) => JSON.stringify(fields));
    if (due === found) return [];
    return [
      `${id} in ${environment} must be as its events tell, ${due ?? "not there"}; it is ${found ?? "not there"}.`,
    ];
  });
}

function unitsToldBy(events: readonly EventRecord[]): ReadonlyMap<string, Fields> {
  const units = new Map<string, Fields>();
  for (const { type, resource, changes } of events) {
    if (resource === null) continue;
    const changed = Object.fromEntries(changes.map(({ field, new_value: value }) => [field, value]));
    if (type === "unit.created") units.set(resource.id, changed);
    if (type === "unit.updated") units.set(resource.id, { ...units.get(resource.id), ...changed });
    if (type === "unit.deleted") units.delete(resource.id);
  }
  return units;
}
