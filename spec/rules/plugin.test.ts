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
    found: "augno/error-codes at units.yaml#/get/responses/504",
    edit: { file: "units.yaml", from: /\n +- timeout\n/, to: "\n" },
  },
  {
    found: "augno/error-enums at ErrorCode.yaml#/anyOf/0/enum",
    edit: { file: "ErrorCode.yaml", from: /\n +- timeout\n/, to: "\n" },
  },
  {
    found: "augno/error-examples at timeout.yaml#/value/error/is_transient",
    edit: { file: "timeout.yaml", from: "is_transient: true", to: "is_transient: false" },
  },
  {
    found: "augno/extensions at event-types.yaml#/unit.listed/description",
    edit: { file: "event-types.yaml", from: "were listed.", to: "were listed" },
  },
  {
    found: "augno/list-envelope at UnitList.yaml#/properties/data",
    edit: { file: "UnitList.yaml", from: "maxItems: 1000", to: "minItems: 0" },
  },
  {
    found: "augno/list-examples at unit-list.yaml#/value/page_info/has_next_page",
    edit: { file: "unit-list.yaml", from: "has_next_page: true", to: "has_next_page: false" },
  },
  {
    found: "augno/resource-shape at UnitId.yaml#/pattern",
    edit: { file: "UnitId.yaml", from: "^unit_[0-7]", to: "^unit_[0-9]" },
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
