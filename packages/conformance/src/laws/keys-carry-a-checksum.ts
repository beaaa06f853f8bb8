import { describeAnswer } from "./asking/describe-answer.ts";
import { checksumOf, withTypo } from "./asking/make-key.ts";
import { randomFrom } from "./asking/random.ts";
import { law } from "./law.ts";

const KEY = /^aug_(?<type>sk|pk)_test_(?<random>[0-9A-Za-z]{24,})(?<checksum>[0-9A-Za-z]{6})$/;
const CHECKSUM_DIGITS = 6;
const TYPOS = 6;

/** Reads new keys digit by digit, and sends them with typos. */
export const keysCarryAChecksum = law(
  "keys-carry-a-checksum",
  `a secret and a publishable key, and each with ${TYPOS} typos drawn by the seed`,
  async (session, findings) => {
    const random = randomFrom(session.seed);
    for (const [type, short] of [
      ["secret", "sk"],
      ["publishable", "pk"],
    ] as const) {
      const { secret, api_key } = await session.createApiKey({ type, role: "read_only" });
      const { groups } = KEY.exec(secret) ?? {};
      if (
        !findings.holds(
          groups?.["type"] === short,
          `A ${type} key`,
          `aug_${short}_test_ and 30 digits or more`,
          "another form",
        )
      )
        continue;
      const body = secret.slice(0, -CHECKSUM_DIGITS);
      findings.same(`The checksum of a ${type} key`, groups?.["checksum"], checksumOf(body));
      const start = secret.lastIndexOf("_") + 1;
      const redacted = `${secret.slice(0, start + 4)}...${secret.slice(-4)}`;
      findings.same(`redacted_value of a ${type} key`, api_key.redacted_value, redacted);
      findings.same(`Two keys`, secret === (await session.createApiKey()).secret, false);
      for (let count = 0; count < TYPOS; count++) {
        const key = withTypo(secret, start + random(secret.length - start));
        const answer = await session.send({ operation: "list-units", key });
        findings.same(`A ${type} key with a typo`, describeAnswer(answer), "401 invalid_credentials");
      }
    }
  },
);
