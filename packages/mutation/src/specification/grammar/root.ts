import { becomes } from "../changes/change.ts";
import { proseChanges } from "../changes/prose-changes.ts";
import { description, missingWord, name, oneOf, remedy, summary, value } from "./leaves.ts";
import { responses } from "./operation.ts";
import { schema } from "./schema.ts";
import { entries, fields, items, leaf, nothing, type Shape } from "./shape.ts";

/** The catalogue of errors. */
export const errors = entries(
  "error code",
  fields({
    status: value("error catalogue"),
    type: leaf("error catalogue", (type) => [
      becomes(type, type === "api_error" ? "invalid_request_error" : "api_error"),
    ]),
    is_transient: value("error catalogue"),
    description,
    remedy,
  }),
  { isRenamed: true },
);

/** The types of events. */
export const eventTypes = entries("event type", fields({ description }), { isRenamed: true });

/** What ids begin with. */
export const idPrefixes = entries("id prefix", name("id prefix"), { isRenamed: true });

/** The laws, with the sentence that each is. */
export const laws = entries(
  "law",
  (given, place) =>
    typeof given === "string" ? leaf("description", proseChanges)(given, place) : fields({ description })(given, place),
  { isRenamed: true },
);

/** How many there may be of what is limited. */
export const quotas = entries("quota", fields({ limit: value("quota"), noun: value("quota"), description }), {
  isRenamed: true,
});

const unitField = value("system unit");

/** The units that every account has. */
export const systemUnits = items(
  "system unit",
  fields({
    id: unitField,
    name: unitField,
    abbreviation: unitField,
    type: unitField,
    ratio_numerator: unitField,
    ratio_denominator: unitField,
    offset_numerator: unitField,
    offset_denominator: unitField,
    is_base_unit: unitField,
    created_at: unitField,
    updated_at: unitField,
  }),
);

/** What is answered off every operation. */
export const unrouted = fields({
  error_codes: items(
    "error code",
    nothing,
    missingWord(({ errorCodes }) => errorCodes),
  ),
  responses,
});

/** A part that may stand in a file of its own, which is then mutated there. */
function orFile(shape: Shape): Shape {
  return (given, place) => (typeof given === "object" && given !== null && "$ref" in given ? [] : shape(given, place));
}

/** The root of the specification. */
export const root = fields({
  openapi: value("version"),
  info: fields({
    title: summary,
    version: value("version"),
    summary,
    description,
    contact: fields({ name: summary, url: value("server"), email: value("server") }),
    license: fields({ name: value("server"), identifier: value("server") }),
  }),
  servers: items("server", fields({ url: value("server"), description })),
  externalDocs: fields({ url: value("server"), description }),
  security: items("security", nothing),
  tags: items("tag", fields({ name: name("tag"), description })),
  paths: entries("path", nothing, { isRenamed: true }),
  components: fields({
    securitySchemes: entries(
      "security",
      fields({
        type: oneOf("security", () => ["http", "apiKey"]),
        scheme: oneOf("security", () => ["bearer", "basic"]),
        description,
      }),
      { isRenamed: true },
    ),
    schemas: entries("name", schema),
  }),
  "x-augno-api-versions": items("version", value("version"), () => "2027-11-24"),
  "x-augno-domains": entries("tag", fields({ description }), { isRenamed: true }),
  "x-augno-errors": orFile(errors),
  "x-augno-event-types": orFile(eventTypes),
  "x-augno-id-prefixes": orFile(idPrefixes),
  "x-augno-system-units": orFile(systemUnits),
  "x-augno-unrouted": orFile(unrouted),
  "x-augno-laws": orFile(laws),
  "x-augno-quotas": orFile(quotas),
});
