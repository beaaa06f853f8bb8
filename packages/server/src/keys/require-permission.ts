import { ApiError } from "../errors/api-error.ts";
import { callerOf } from "../http/caller-of.ts";
import type { Check } from "../http/check.ts";
import type { Operation } from "../operation.ts";

/** Refuses a key of a kind or role that may not call the operation. */
export function requirePermission({ id, keyTypes, roles }: Operation): Check {
  return (c) => {
    const { type, role } = callerOf(c).key;
    if (!keyTypes.includes(type)) {
      throw new ApiError(
        "insufficient_permissions",
        `${id} takes a ${keyTypes.join(" or ")} key; got a ${type} one. Use a key of this kind.`,
      );
    }
    if (!roles.includes(role)) {
      throw new ApiError(
        "insufficient_permissions",
        `${id} takes a key with the role ${roles.join(" or ")}; got one with the role ${role}. Use a key with this role.`,
      );
    }
  };
}
