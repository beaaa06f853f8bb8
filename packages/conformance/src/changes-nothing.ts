import type { OperationContract } from "./operation-contract.ts";

/** Whether an operation only reads or computes: then a key that may only read may call it. */
export function changesNothing({ roles }: OperationContract): boolean {
  return roles.includes("read_only");
}
