import type { ApiKey, CreatedApiKey } from "@augno/types";

/** A key that a sequence made. */
export interface ModelKey {
  readonly secret: string;
  /** As it was answered when it was made. */
  readonly made: ApiKey;
  status: "active" | "expired" | "revoked";
  /** In so many seconds it expires; null where it does not. */
  secondsLeft: number | null;
}

/** What a server must have of API keys, as far as one sequence made them. */
export class ApiKeyModel {
  /** Stands in the name of every key of the sequence, and of no other. */
  readonly mark: string;
  /** Whether the server's clock can be moved. */
  readonly hasClock: boolean;
  /** In the order in which they were made; none ever goes. */
  readonly keys: ModelKey[] = [];

  constructor(mark: string, hasClock: boolean) {
    this.mark = mark;
    this.hasClock = hasClock;
  }

  /** A key by any number; undefined where there is none yet. */
  pick(number: number): ModelKey | undefined {
    return this.keys[number % Math.max(1, this.keys.length)];
  }

  /** Every id that was given. */
  ids(): string[] {
    return this.keys.map(({ made }) => made.id);
  }

  /** The keys with a status, or all, in the order of their list. */
  listed(status: string): ApiKey[] {
    return this.keys.filter((key) => status === "" || key.status === status).map(foretoldKey);
  }

  /** @param secondsLeft Of a key that replaces another, what that had left, since it expires when the other would have. */
  put({ secret, api_key }: CreatedApiKey, secondsLeft: number | null = null): void {
    this.keys.push({ secret, made: api_key, status: "active", secondsLeft });
  }

  /** Lets time go by. */
  wait(seconds: number): void {
    for (const key of this.keys) {
      if (key.secondsLeft === null) continue;
      key.secondsLeft -= seconds;
      if (key.secondsLeft <= 0 && key.status === "active") key.status = "expired";
    }
  }
}

/** A key with the status that it must have now. */
export function foretoldKey({ made, status }: ModelKey): ApiKey {
  return { ...made, status };
}

/** What of a key is foretold: not the moments, of which only the server's clock tells. */
export function foretoldPart(key: ApiKey): object {
  const { last_used_at: _, expires_at: __, revoked_at: ___, updated_at: ____, ...part } = key;
  return part;
}
