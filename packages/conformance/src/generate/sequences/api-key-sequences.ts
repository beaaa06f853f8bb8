import type { ApiKey } from "@augno/types";
import { uniqueMark } from "../../laws/asking/list-under-test.ts";
import type { Session } from "../../session.ts";
import type { Property } from "../properties/property.ts";
import { apiKeyCommands } from "./api-key-commands.ts";
import { ApiKeyModel, foretoldPart } from "./api-key-model.ts";
import { checkAll, listCommand, type ListOfSequence } from "./list-command.ts";
import { type Sequence, sequenceProperty } from "./sequence-property.ts";

const KEYS: ListOfSequence<ApiKey> = {
  operation: "list-api-keys",
  parameter: "statuses[]",
  filters: ["active", "expired", "revoked"],
  partOf: foretoldPart,
};
const list = listCommand<ApiKey, ApiKeyModel>(KEYS);

/** API keys are created, rotated, revoked, read, listed and used in any order, as a model of their lives foretells. */
export async function apiKeySequences(session: Session, path?: string): Promise<Property<Sequence<ApiKeyModel>>> {
  const hasClock = session.target.controls !== undefined;
  return sequenceProperty({
    commands: [...apiKeyCommands, list],
    makeModel: () => new ApiKeyModel(uniqueMark(session), hasClock),
    atEnd: (model, run) => checkAll(KEYS, model, run),
    session,
    path,
  });
}
