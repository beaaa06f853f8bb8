import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { BaseResolver, lint, loadConfig, type NormalizedProblem, Source } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import createPlugin, { styleRules } from "./plugin.ts";

/**
 * Slips in the specification's own files, with where each is found. The fixtures are single files; these show that
 * rules, and the type that the plugin adds, see through the references between files too.
 */
const SLIPS = [
  {
    found: "augno/base-units at system-units.yaml#/1/ratio_numerator",
    edit: { file: "system-units.yaml", from: /(name: Gram[^-]*ratio_numerator: )"1"/, to: '$1"2"' },
  },
  {
    found: "augno/body-examples at unit-list.yaml#/",
    edit: { file: "unit-list.yaml", from: /^summary: .*\n/, to: "" },
  },
  {
    found: "augno/body-openness at Unit.yaml#/additionalProperties",
    edit: { file: "Unit.yaml", from: /^required:/m, to: "additionalProperties: false\nrequired:" },
  },
  {
    found: "augno/bounds at UnitList.yaml#/properties/data",
    edit: { file: "UnitList.yaml", from: "maxItems: 1000", to: "minItems: 0" },
  },
  {
    found: "augno/bounds at QueryParams.yaml#/",
    edit: { file: "QueryParams.yaml", from: /^maxProperties: .*\n/m, to: "" },
  },
  {
    found: "augno/bounds at Account.yaml#/properties/name",
    edit: { file: "Account.yaml", from: /(?<=\n  name:\n) +type: string\n/, to: "" },
  },
  {
    found: "augno/callers at {id}.yaml#/patch/x-augno-roles",
    edit: { file: "{id}.yaml", from: /(operationId: update-unit[^]*?- admin\n)/, to: "$1    - read_only\n" },
  },
  {
    found: "augno/decimal-fields at UnitConversion.yaml#/properties/result",
    edit: { file: "UnitConversion.yaml", from: "$ref: ScaledDecimalString.yaml", to: "type: boolean" },
  },
  {
    found: "augno/decimal-fields at Unit.yaml#/properties/ratio_numerator",
    edit: { file: "Unit.yaml", from: "DecimalString.yaml", to: "DecimalInput.yaml" },
  },
  {
    found: "augno/decimals at DecimalString.yaml#/pattern",
    edit: { file: "DecimalString.yaml", from: "(0|[1-9][0-9]{0,29})", to: "[0-9]{1,30}" },
  },
  {
    found: "augno/defaults at ConvertUnitRequest.yaml#/properties/scale/default",
    edit: { file: "ConvertUnitRequest.yaml", from: "default: 30", to: "default: 31" },
  },
  {
    found: "augno/defaults at CreateUnitRequest.yaml#/properties/ratio_denominator/default",
    edit: { file: "CreateUnitRequest.yaml", from: 'default: "1"', to: 'default: "1."' },
  },
  {
    found: "augno/deprecated-fields at UpdateUnitRequest.yaml#/properties/abbreviation",
    edit: { file: "UpdateUnitRequest.yaml", from: "abbreviation:\n", to: "abbreviation:\n    deprecated: true\n" },
  },
  {
    found: "augno/deprecated-fields at q.yaml#/",
    edit: { file: "q.yaml", from: "name: q\n", to: "name: q\ndeprecated: true\n" },
  },
  {
    found: "augno/described-codes at convert.yaml#/post/description",
    edit: { file: "convert.yaml", from: "`validation_failed`", to: "`resource_conflict`" },
  },
  {
    found: "augno/distinct-operations at events.yaml#/get/summary",
    edit: { file: "events.yaml", from: /summary: .*/, to: "summary: List units" },
  },
  {
    found: "augno/error-codes at units.yaml#/get/responses/504",
    edit: { file: "units.yaml", from: /\n +- timeout\n/, to: "\n" },
  },
  {
    found: "augno/error-enums at KnownErrorCode.yaml#/enum",
    edit: { file: "KnownErrorCode.yaml", from: /\n +- timeout\n/, to: "\n" },
  },
  {
    found: "augno/error-examples at timeout.yaml#/value/error/is_transient",
    edit: { file: "timeout.yaml", from: "is_transient: true", to: "is_transient: false" },
  },
  {
    found: "augno/error-fields at parameter-missing.yaml#/value/error/param",
    edit: { file: "parameter-missing.yaml", from: /    param: .*/, to: "    param: null" },
  },
  {
    found: "augno/event-types at KnownEventType.yaml#/enum/0",
    edit: { file: "KnownEventType.yaml", from: /\n +- unit.listed\n/, to: "\n" },
  },
  {
    found: "augno/example-keys at api-key-created.yaml#/value/api_key/redacted_value",
    edit: {
      file: "api-key-created.yaml",
      from: "redacted_value: aug_sk_test_9hTq",
      to: "redacted_value: aug_sk_test_8hTq",
    },
  },
  {
    found: "augno/example-keys at event.yaml#/value/actor/handle",
    edit: { file: "event.yaml", from: "handle: aug_sk_test_AM4B", to: "handle: aug_sk_test_BM4B" },
  },
  {
    found: "augno/example-resources at unit-updated.yaml#/value/type",
    edit: { file: "unit-updated.yaml", from: "type: mass", to: "type: time" },
  },
  {
    found: "augno/example-resources at unit-list.yaml#/value/data/0/name",
    edit: { file: "unit-list.yaml", from: "name: Kilogram", to: "name: Kilo" },
  },
  {
    found: "augno/example-states at api-key-after-revocation.yaml#/value/status",
    edit: { file: "api-key-after-revocation.yaml", from: "status: revoked", to: "status: active" },
  },
  {
    found: "augno/example-story at unit-list.yaml#/value/data/0/created_at",
    edit: { file: "unit-list.yaml", from: 'created_at: "2026-05-10', to: 'created_at: "2026-05-09' },
  },
  {
    found: "augno/example-story at timeout.yaml#/value/error/request_id",
    edit: { file: "timeout.yaml", from: /(request_id: rq_\w+)\w/, to: "$1x" },
  },
  {
    found: "augno/example-versions at request-log.yaml#/value/api_version",
    edit: { file: "request-log.yaml", from: 'api_version: "2026', to: 'api_version: "2025' },
  },
  {
    found: "augno/extensions at event-types.yaml#/unit.listed/description",
    edit: { file: "event-types.yaml", from: "were listed.", to: "were listed" },
  },
  {
    found: "augno/header-examples at Augno-Version.yaml#/example",
    edit: { file: "Augno-Version.yaml", from: /example: .*/, to: "example: first" },
  },
  {
    found: "augno/id-fields at ConvertUnitRequest.yaml#/properties/to_unit_id",
    edit: { file: "ConvertUnitRequest.yaml", from: "$ref: UnitId.yaml", to: "$ref: RequestId.yaml" },
  },
  {
    found: "augno/id-fields at api-key-ids.yaml#/schema",
    edit: { file: "api-key-ids.yaml", from: "ApiKeyId.yaml", to: "UnitId.yaml" },
  },
  {
    found: "augno/id-times at unit-created.yaml#/value/id",
    edit: { file: "unit-created.yaml", from: "id: unit_01m86e9", to: "id: unit_01m86e8" },
  },
  {
    found: "augno/inline-schemas at units.yaml#/get/responses/200/content/application~1json/schema",
    edit: { file: "units.yaml", from: "$ref: ../../schemas/UnitList.yaml", to: "type: object" },
  },
  {
    found: "augno/list-envelope at UnitList.yaml#/properties/page_info",
    edit: { file: "UnitList.yaml", from: "PageInfo.yaml", to: "Quota.yaml" },
  },
  {
    found: "augno/list-examples at unit-list.yaml#/value/page_info/has_next_page",
    edit: { file: "unit-list.yaml", from: "has_next_page: true", to: "has_next_page: false" },
  },
  {
    found: "augno/list-examples at event-list.yaml#/value/data/1/id",
    edit: { file: "EventList.yaml", from: "newest first", to: "oldest first" },
  },
  {
    found: "augno/names at Unit.yaml#/properties/isBaseUnit",
    edit: { file: "Unit.yaml", from: "  is_base_unit:", to: "  isBaseUnit:" },
  },
  {
    found: "augno/nulls at Account.yaml#/properties/activated_at",
    edit: { file: "Account.yaml", from: /; null[^.]*/, to: "" },
  },
  {
    found: "augno/object-names at Unit.yaml#/properties/object",
    edit: { file: "Unit.yaml", from: "const: unit", to: "const: units" },
  },
  {
    found: "augno/open-enums at Unit.yaml#/properties/type",
    edit: { file: "Unit.yaml", from: "$ref: UnitType.yaml", to: "$ref: KnownUnitType.yaml" },
  },
  {
    found: "augno/operation-tags at convert.yaml#/post/tags",
    edit: { file: "convert.yaml", from: "- Units", to: "- Events" },
  },
  {
    found: "augno/page-sizes at limit.yaml#/schema/maximum",
    edit: { file: "limit.yaml", from: "maximum: 1000", to: "maximum: 500" },
  },
  {
    found: "augno/patterns at UnitId.yaml#/maxLength",
    edit: { file: "UnitId.yaml", from: "maxLength: 31", to: "maxLength: 32" },
  },
  {
    found: "augno/quotas at rotate.yaml#/post/description",
    edit: { file: "rotate.yaml", from: /100 active keys, only/, to: "50 active keys, only" },
  },
  {
    found: "augno/quotas at limit-exceeded.yaml#/value/error/quota/limit",
    edit: { file: "limit-exceeded.yaml", from: "limit: 100", to: "limit: 50" },
  },
  {
    found: "augno/request-schemas at units.yaml#/post/requestBody/content/application~1json/schema",
    edit: { file: "units.yaml", from: "CreateUnitRequest.yaml", to: "UpdateUnitRequest.yaml" },
  },
  {
    found: "augno/required-codes at convert.yaml#/post/x-augno-error-codes",
    edit: { file: "convert.yaml", from: / +- insufficient_permissions\n/, to: "" },
  },
  {
    found: "augno/required-parts at unit-id.yaml#/",
    edit: { file: "unit-id.yaml", from: "required: true\n", to: "" },
  },
  {
    found: "augno/resource-shape at UnitId.yaml#/pattern",
    edit: { file: "UnitId.yaml", from: "^unit_[0-7]", to: "^unit_[0-9]" },
  },
  {
    found: "augno/response-fields at PageInfo.yaml#/required",
    edit: { file: "PageInfo.yaml", from: /\n +- prev_cursor\n/, to: "\n" },
  },
  {
    found: "augno/response-headers at units.yaml#/get/responses/200/headers/Link",
    edit: {
      file: "units.yaml",
      from: "      headers:\n",
      to: "      headers:\n        Link:\n          schema:\n            type: string\n",
    },
  },
  {
    found: "augno/secrets at ApiKey.yaml#/properties/name",
    edit: { file: "ApiKey.yaml", from: "$ref: ApiKeyName.yaml", to: "$ref: Secret.yaml" },
  },
  {
    found: "augno/secrets at Secret.yaml#/pattern",
    edit: { file: "Secret.yaml", from: "x-augno-sensitive: true\n", to: "" },
  },
  {
    found: "augno/sentences at Unit.yaml#/properties/created_at/description",
    edit: { file: "Unit.yaml", from: "When the unit was created.", to: "When the unit was created" },
  },
  {
    found: "augno/sentences at openapi.yaml#/info/description",
    edit: { file: "openapi.yaml", from: "Every call carries", to: "every call carries" },
  },
  {
    found: "augno/servers at openapi.yaml#/servers/0/url",
    edit: { file: "openapi.yaml", from: "url: https://api", to: "url: http://api" },
  },
  {
    found: "augno/success-schemas at units.yaml#/post/responses/201/content/application~1json/schema",
    edit: { file: "units.yaml", from: "schemas/Unit.yaml", to: "schemas/UnitList.yaml" },
  },
  {
    found: "augno/success-statuses at units.yaml#/post/responses",
    edit: { file: "units.yaml", from: '"201"', to: '"200"' },
  },
  {
    found: "augno/system-units at system-units.yaml#/0/id",
    edit: {
      file: "system-units.yaml",
      from: "unit_01jm4r6700f8nwq3v5hx2d9ktp",
      to: "rq_01jm4r6700f8nwq3v5hx2d9ktp",
    },
  },
  {
    found: "augno/system-units at system-units.yaml#/1/abbreviation",
    edit: { file: "system-units.yaml", from: "abbreviation: g\n", to: "abbreviation: kg\n" },
  },
  {
    found: "augno/timestamps at Quota.yaml#/properties/reset_at",
    edit: { file: "Quota.yaml", from: "$ref: Timestamp.yaml", to: "$ref: ApiVersion.yaml" },
  },
  {
    found: "augno/timestamps at start-date.yaml#/schema",
    edit: { file: "start-date.yaml", from: "Timestamp.yaml", to: "ApiVersion.yaml" },
  },
  {
    found: "augno/update-requests at UpdateUnitRequest.yaml#/required",
    edit: { file: "UpdateUnitRequest.yaml", from: "properties:\n", to: "required:\n  - name\nproperties:\n" },
  },
  {
    found: "augno/whole-keys at api-key-created.yaml#/value/secret",
    edit: { file: "Secret.yaml", from: "x-augno-sensitive: true\n", to: "" },
  },
  {
    found: "augno/whole-keys at api-key.yaml#/value/redacted_value",
    edit: { file: "api-key.yaml", from: /\.\.\./, to: "ThisIsNoKeyItOnlyShows" },
  },
  {
    found: "no-invalid-parameter-examples at start-date.yaml#/example",
    edit: { file: "start-date.yaml", from: /example: .*/, to: "example: today" },
  },
  {
    found: "struct at MethodNotAllowed.yaml#/",
    edit: { file: "MethodNotAllowed.yaml", from: /^description: .*$/m, to: "title: None" },
  },
];

interface Edit {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

test('the preset "all" turns on every rule of the guide, as an error', () => {
  expect(createPlugin().configs?.["all"]?.rules).toEqual(
    Object.fromEntries(styleRules.map(({ name }) => [`augno/${name}`, "error"])),
  );
});

test.each(styleRules)("$name is described in full sentences", ({ description }) => {
  expect(description).toMatch(/^[A-Z].{40,}\.$/s);
});

// Each slip is looked for by its own rule alone: the others would take most of the time.
const everyRule = Object.keys((await loadConfig({ configPath: pathOf("../redocly.yaml") })).rules.oas3_1);

test.each(SLIPS)("a slip in a file of the specification is found: $found", async ({ found, edit }) => {
  const config = await loadConfig({ configPath: pathOf("../redocly.yaml") });
  const rule = found.slice(0, found.indexOf(" "));
  config.skipRules(everyRule.filter((name) => name !== rule));
  const problems = await lint({
    ref: pathOf("../openapi.yaml"),
    config,
    externalRefResolver: new EditingResolver(config.resolve, edit),
  });
  expect(problems.map((problem) => `${problem.ruleId} at ${placeOf(problem)}`)).toContain(found);
});

/** Reads the files of the specification, one of them with an edit. */
class EditingResolver extends BaseResolver {
  readonly #edit: Edit;

  constructor(config: ConstructorParameters<typeof BaseResolver>[0], edit: Edit) {
    super(config);
    this.#edit = edit;
  }

  override async loadExternalRef(path: string): Promise<Source> {
    const source = await super.loadExternalRef(path);
    const { file, from, to } = this.#edit;
    if (basename(path) !== file) return source;
    const body = source.body.replace(from, to);
    if (body === source.body) throw new Error(`${file} must have ${from}, to be edited; it has not. Mend the test.`);
    return new Source(path, body);
  }
}

function placeOf({ location }: NormalizedProblem): string {
  return location.map(({ source, pointer }) => basename(source.absoluteRef) + pointer).join(", ");
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
