import type { Result } from "./result.ts";
import type { Session } from "./session.ts";

/**
 * What came of a check: how something was shown and what is wrong, and where it was only simulated, why; or why it could not
 * be shown.
 */
export type CheckOutcome =
  | { readonly shown: string; readonly findings: readonly string[]; readonly onlySimulated?: string }
  | { readonly notReachable: string };

/** Something that a server is held to, known before anything is sent. It becomes one result. */
export interface PlannedCheck extends Pick<Result, "part" | "operation" | "subject" | "law" | "status" | "code"> {
  /** Whether it uses up what all other checks need, so that it comes last. */
  readonly isLast?: boolean;
  check(session: Session): Promise<CheckOutcome>;
}

/** What a check is called, such as `create-unit 409 resource_exists` or `list-units limit`. */
export function nameOfCheck(check: Pick<Result, "operation" | "subject" | "law" | "status" | "code">): string {
  const { operation, subject, law, status, code } = check;
  return [operation, subject, law, status, code].filter((word) => word !== null).join(" ");
}
