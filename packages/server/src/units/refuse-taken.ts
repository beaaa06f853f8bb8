import type { FieldFault } from "../errors/api-error.ts";
import { quote } from "../errors/quote.ts";
import { refuseFaults } from "../errors/refuse-faults.ts";
import type { UnitRecord } from "../storage/records.ts";
import type { EnvironmentReader } from "../storage/storage.ts";

/**
 * Refuses a unit whose name or abbreviation another has that the account sees. Capital and small letters are alike in
 * names and differ in abbreviations.
 *
 * @param unit As it is to be.
 * @throws ApiError `resource_exists` that names each field which is taken, and the unit that has it.
 */
export async function refuseTaken(
  store: EnvironmentReader,
  accountId: string,
  { id, name, abbreviation }: Pick<UnitRecord, "id" | "name" | "abbreviation">,
): Promise<void> {
  const ofName = await store.findUnitByName(accountId, name);
  const ofAbbreviation = await store.findUnitByAbbreviation(accountId, abbreviation);
  refuseFaults([
    ...(ofName === null || ofName.id === id ? [] : [takenFault("name", name, ofName)]),
    ...(ofAbbreviation === null || ofAbbreviation.id === id
      ? []
      : [takenFault("abbreviation", abbreviation, ofAbbreviation)]),
  ]);
}

function takenFault(field: string, value: string, owner: UnitRecord): FieldFault {
  return {
    param: field,
    code: "resource_exists",
    message: `"${field}" must be unique; got ${quote(value)}, which ${owner.id} has. Choose another, or use that unit.`,
  };
}
