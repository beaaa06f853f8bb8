import { hash, randomBytes } from "node:crypto";
import { bearerSecret } from "../keys/bearer-secret.ts";

/**
 * Makes what tells callers apart before their keys are looked up: a name for each key that is sent, from which nobody gets
 * the key, and which only this process can make.
 *
 * @returns from an `Authorization` header the caller's name; null where it holds no key, which is refused at once.
 */
export function callerNames(): (authorization: string | undefined) => string | null {
  const pepper = randomBytes(32).toString("base64");
  return (authorization) => {
    const secret = bearerSecret(authorization);
    return secret === null ? null : hash("sha256", pepper + secret, "base64");
  };
}
