import type { ApiKey } from "@augno/types";
import { uniqueMark } from "../../laws/asking/list-under-test.ts";
import type { Session } from "../../session.ts";
import type { Property } from "../properties/property.ts";
import { apiKeyCommands } from "./api-key-commands.ts";
import { ApiKeyModel, foretoldPart } from "./api-key-model.ts";
import { listCommand } from "./list-command.ts";
import { type Sequence, sequenceProperty } from "./sequence-property.ts";

const list = listCommand<ApiKey, ApiKeyModel>(
  { operation: "list-api-keys", parameter: "statuses[]", filters: ["active", "expired", "revoked"] },
  foretoldPart,
);

/** API keys are created, rotated, revoked, read, listed and used in any order, as a model of their lives foretells. */
export async function apiKeySequences(session: Session, path?: string): Promise<Property<Sequence<ApiKeyModel>>> {
  const hasClock = session.target.controls !== undefined;
  return sequenceProperty(
    [...apiKeyCommands, list],
    () => new ApiKeyModel(uniqueMark(session), hasClock),
    session,
    path,
  );
}
