import { errorOf } from "./asking/error-of.ts";
import { sendEachOperation } from "./asking/send-each-operation.ts";
import { law } from "./law.ts";

/** Kinds and roles of keys that there can be. */
const KEYS = [
  { type: "secret", role: "admin" },
  { type: "secret", role: "read_only" },
  { type: "publishable", role: "read_only" },
] as const;

/** Calls every operation with every kind of key, in ways that change nothing. */
export const keysCallWhatTheyMay = law(
  "keys-call-what-they-may",
  "every operation with secret keys of both roles and a publishable key",
  async (session, findings) => {
    for (const { type, role } of KEYS) {
      const { secret } = await session.createApiKey({ type, role });
      for (const { operation, answer } of await sendEachOperation(session, secret)) {
        const isRefused = errorOf(answer)?.code === "insufficient_permissions";
        const may = operation.keyTypes.includes(type) && operation.roles.includes(role);
        findings.same(`Whether a ${type} key of the role ${role} may call ${operation.id}`, !isRefused, may);
        findings.holds(answer.status !== 401, `The status of ${operation.id} with a new key`, "another than 401", 401);
      }
    }
  },
);
