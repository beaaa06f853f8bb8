import type { Unit } from "@augno/types";
import { uniqueMark } from "../../laws/asking/list-under-test.ts";
import type { Session } from "../../session.ts";
import type { Property } from "../properties/property.ts";
import { checkAll, listCommand, type ListOfSequence } from "./list-command.ts";
import { type Sequence, sequenceProperty } from "./sequence-property.ts";
import { unitCommands } from "./unit-commands.ts";
import { UnitModel } from "./unit-model.ts";

const UNITS: ListOfSequence<Unit> = {
  operation: "list-units",
  parameter: "type",
  filters: ["mass", "length"],
  partOf: (unit) => unit,
};
const list = listCommand<Unit, UnitModel>(UNITS);

/** Units are created, changed, deleted, read, listed and converted in any order, as a model of their names, ids and order foretells. */
export async function unitSequences(session: Session, path?: string): Promise<Property<Sequence<UnitModel>>> {
  return sequenceProperty({
    commands: [...unitCommands, list, list],
    makeModel: () => new UnitModel(uniqueMark(session)),
    atEnd: (model, run) => checkAll(UNITS, model, run),
    session,
    path,
  });
}
