import type { ApiKeyRecord } from "../storage/records.ts";
import type { EnvironmentStore } from "../storage/storage.ts";
import type { Environment } from "./key-format.ts";

/** Who makes a request: the key it came with, and the only data that the key reaches. */
export interface Caller {
  readonly key: ApiKeyRecord;
  readonly accountId: string;
  readonly environment: Environment;
  /** The store of the key's environment. */
  readonly store: EnvironmentStore;
}
