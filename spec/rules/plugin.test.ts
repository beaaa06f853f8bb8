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
    found: "augno/decimals at DecimalString.yaml#/pattern",
    edit: { file: "DecimalString.yaml", from: "(0|[1-9][0-9]{0,29})", to: "[0-9]{1,30}" },
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
    found: "augno/event-types at KnownEventType.yaml#/enum/0",
    edit: { file: "KnownEventType.yaml", from: /\n +- unit.listed\n/, to: "\n" },
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
    found: "augno/extensions at event-types.yaml#/unit.listed/description",
    edit: { file: "event-types.yaml", from: "were listed.", to: "were listed" },
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
    found: "augno/object-names at Unit.yaml#/properties/object",
    edit: { file: "Unit.yaml", from: "const: unit", to: "const: units" },
  },
  {
    found: "augno/open-enums at Unit.yaml#/properties/type",
    edit: { file: "Unit.yaml", from: "$ref: UnitType.yaml", to: "$ref: KnownUnitType.yaml" },
  },
  {
    found: "augno/request-schemas at units.yaml#/post/requestBody/content/application~1json/schema",
    edit: { file: "units.yaml", from: "CreateUnitRequest.yaml", to: "UpdateUnitRequest.yaml" },
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
    found: "augno/secrets at ApiKey.yaml#/properties/name",
    edit: { file: "ApiKey.yaml", from: "$ref: ApiKeyName.yaml", to: "$ref: Secret.yaml" },
  },
  {
    found: "augno/sentences at Unit.yaml#/properties/created_at/description",
    edit: { file: "Unit.yaml", from: "When the unit was created.", to: "When the unit was created" },
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
    found: "augno/timestamps at Quota.yaml#/properties/reset_at",
    edit: { file: "Quota.yaml", from: "$ref: Timestamp.yaml", to: "$ref: ApiVersion.yaml" },
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

test.each(SLIPS)("a slip in a file of the specification is found: $found", async ({ found, edit }) => {
  const config = await loadConfig({ configPath: pathOf("../redocly.yaml") });
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
