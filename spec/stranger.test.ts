import { fileURLToPath } from "node:url";
import { bundle, loadConfig } from "@redocly/openapi-core";
import { expect, test } from "vitest";

/** The bundle, from which the reference is rendered, with its references followed. */
const { parsed } = (
  await bundle({
    ref: fileURLToPath(new URL("openapi.yaml", import.meta.url)),
    config: await loadConfig({ configPath: fileURLToPath(new URL("redocly.yaml", import.meta.url)) }),
    dereference: true,
  })
).bundle;

/**
 * What stands at a place of the bundle. A list is entered by an index, or by the `name` or `id` of one of its items.
 *
 * @param path - The steps, separated by blanks, since paths of the API have slashes.
 */
function lookUp(path: string): unknown {
  return path.split(" ").reduce<unknown>((value, step) => {
    if (Array.isArray(value)) {
      return (
        value[Number(step)] ?? value.find((item: { name?: string; id?: string }) => [item.name, item.id].includes(step))
      );
    }
    return (value as Record<string, unknown> | undefined)?.[step];
  }, parsed);
}

const GUIDE = "info description";
const UNITS = "paths /v1/core/units";
const UNIT = "paths /v1/core/units/{id}";
const CONVERT = `${UNIT}/actions/convert post`;
const CREATE_UNIT = `${UNITS} post requestBody content application/json schema`;
const ROTATE = "paths /v1/auth/api-keys/{id}/actions/rotate post";
const KEYS = "paths /v1/auth/api-keys";

/** Places of texts, in which the answer is a part and line breaks count as blanks; elsewhere it is the whole value. */
const PROSE = /(description|remedy)$/;

/** What a stranger asks, and where the reference answers. */
const QUESTIONS: readonly [question: string, ...answers: [place: string, answer: unknown][]][] = [
  ["How many items has a page when I ask for no number?", [`${UNITS} get parameters limit schema default`, 100]],
  ["And how many at most?", [`${UNITS} get parameters limit schema maximum`, 1000]],
  [
    "In which order do units come, and logs?",
    [`${UNITS} get description`, "in the order of their ids, which is oldest first"],
    ["paths /v1/core/request-logs get description", "newest first"],
  ],
  [
    "Which unit is the first?",
    [`${UNITS} get description`, "Kilogram is always the first"],
    ["x-augno-system-units 0 name", "Kilogram"],
  ],
  [
    "Do I send my filters again with a cursor?",
    [`${UNITS} get parameters cursor description`, "filters must be sent again with it"],
  ],
  [
    "Does a cursor survive its item?",
    [`${UNITS} get parameters cursor description`, "stays good when the item it was taken from is deleted"],
  ],
  ["Can I miss an item while others write?", [GUIDE, "an item that is there during a whole walk is seen exactly once"]],
  [
    "How long is an idempotency key kept, and how long may it be?",
    [`${UNITS} post parameters Idempotency-Key description`, "within 24 hours"],
    [`${UNITS} post parameters Idempotency-Key schema maxLength`, 255],
  ],
  [
    "What if I use an idempotency key for something else?",
    ["x-augno-errors idempotency_key_reused status", 422],
    ["x-augno-errors idempotency_key_reused remedy", "Send a new key for a new request"],
  ],
  [
    "How do I know that an answer was replayed?",
    [`${UNITS} post responses 201 headers Idempotent-Replayed example`, true],
  ],
  [
    "Is it safe to delete a unit twice? To revoke a key twice?",
    [GUIDE, "revoking a key twice is fine, and deleting a unit twice is `resource_not_found`"],
  ],
  [
    "How fast may I call?",
    [GUIDE, "100 requests a second"],
    [`${UNITS} get responses 200 headers RateLimit-Limit example`, 100],
    [`${UNITS} get responses 429 headers Retry-After description`, "Seconds to wait"],
  ],
  [
    "How large may a body be?",
    ["x-augno-errors payload_too_large description", "larger than 1 MiB"],
    ["x-augno-errors payload_too_large status", 413],
  ],
  [
    "When do I get 400 and when 422?",
    [
      GUIDE,
      "Shape, type, bounds, and missing or unknown fields are 400; a well-formed request that cannot be carried out is 422",
    ],
  ],
  [
    "Which errors may I simply send again?",
    ["x-augno-errors timeout is_transient", true],
    ["x-augno-errors resource_exists is_transient", false],
  ],
  [
    "How is a conversion rounded, and to how many digits?",
    [`${CONVERT} description`, "rounded half to even"],
    [`${CONVERT} requestBody content application/json schema properties scale default`, 30],
  ],
  [
    "How large a number can I send, and what is a denominator when I send none?",
    [`${CREATE_UNIT} properties ratio_numerator description`, "not zero"],
    ["components schemas DecimalInput description", "at most 30 digits before the point and 30 after it"],
    [`${CREATE_UNIT} properties ratio_denominator default`, "1"],
  ],
  [
    "Can I change a unit's type, or a system unit?",
    [`${UNIT} patch description`, "Its `type` cannot change"],
    [`${UNIT} patch description`, "A system unit cannot be changed (`insufficient_permissions`)"],
  ],
  [
    "How many keys may I have, and how long does a rotated one live on?",
    [`${KEYS} post description`, "at most 100 active keys"],
    [
      `${ROTATE} requestBody content application/json schema properties grace_period_seconds enum`,
      [0, 3600, 86400, 604800],
    ],
    [`${ROTATE} requestBody content application/json schema properties grace_period_seconds default`, 0],
  ],
  [
    "How long are logs kept, and how much of a body?",
    ["components schemas RequestLog description", "kept for 30 days"],
    ["components schemas RequestLog properties body_truncated description", "256 KiB"],
  ],
];

test("a stranger asks twenty questions", () => {
  expect(QUESTIONS).toHaveLength(20);
});

test.each(QUESTIONS)("%s", (_, ...answers) => {
  for (const [place, answer] of answers) {
    const found = lookUp(place);
    if (PROSE.test(place)) expect(String(found).replace(/\s+/g, " "), place).toContain(answer);
    else expect(found, place).toEqual(answer);
  }
});
