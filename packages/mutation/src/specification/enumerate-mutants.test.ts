import { describe, expect, test } from "vitest";
import { mutantsOfFile } from "./enumerate-mutants.ts";
import type { Vocabulary } from "./vocabulary.ts";

const WORDS: Vocabulary = {
  errorCodes: ["parameter_invalid", "timeout"],
  eventTypes: ["unit.listed", "unit.created"],
  keyTypes: ["secret", "publishable"],
  roles: ["admin", "read_only"],
  tags: ["Units", "Events"],
  schemas: ["Unit", "UnitId"],
  examples: ["unit"],
  responses: ["BadRequest", "Timeout"],
  names: ["cursor", "limit"],
};

/** The mutants of a file, as lines that begin with their kind and the line of their leaf. */
function mutantsOf(file: string, source: string): string[] {
  return mutantsOfFile(file, source, WORDS).map(
    ({ kind, line, id }) => `${kind} ${line}: ${id.slice(`spec/${file}#`.length)}`,
  );
}

describe("the leaves of", () => {
  test.each([
    {
      title: "a bound are one up, one down, and none",
      file: "schemas/Limit.yaml",
      source: "type: integer\nformat: int32\nminimum: 0\n",
      mutants: [
        'type 1: /type "integer" becomes "string"',
        'type 1: /type "integer" becomes ["integer","null"]',
        'format 2: /format "int32" becomes "int64"',
        "format 2: /format dropped",
        "bound 3: /minimum 0 becomes 1",
        "bound 3: /minimum dropped",
      ],
    },
    {
      title: "an object are its fields, with or without their being required",
      file: "schemas/Page.yaml",
      source: "required:\n  - a\nproperties:\n  a:\n    $ref: Unit.yaml\n  b:\n    const: x\n",
      mutants: [
        'required 2: /required/0 "a" dropped',
        'reference 5: /properties/a/$ref "Unit.yaml" becomes "UnitId.yaml"',
        'const 7: /properties/b/const "x" becomes "x_other"',
        "name 4: /properties/a renamed to a_other",
        "name 4: /properties/a dropped",
        "name 6: /properties/b renamed to b_other",
        "name 6: /properties/b dropped",
        "required 6: /properties/b made required",
      ],
    },
    {
      title: "a pattern are more, fewer, and none",
      file: "schemas/Id.yaml",
      source: "pattern: ^[0-9a-z]{26}$\n",
      mutants: [
        'pattern 1: /pattern "^[0-9a-z]{26}$" becomes "^[0-9a-z]{27}$"',
        'pattern 1: /pattern "^[0-9a-z]{26}$" becomes "^[0-8a-z]{26}$"',
        "pattern 1: /pattern dropped",
      ],
    },
    {
      title: "a text are its number, its sense, its first code, and the text",
      file: "event-types.yaml",
      source: "unit.listed:\n  description: Never more than 100 of `limit` are listed, and not less.\n",
      mutants: [
        "event type 1: /unit.listed dropped",
        "event type 1: /unit.listed renamed to unit.listed_other",
        "description 2: /unit.listed/description a number altered",
        "description 2: /unit.listed/description turned round",
        "description 2: /unit.listed/description a code altered",
        "description 2: /unit.listed/description emptied",
      ],
    },
    {
      title: "an enumeration are each value, and one more",
      file: "schemas/Sort.yaml",
      source: "enum:\n  - 0\n  - 3600\n",
      mutants: [
        "enum 2: /enum/0 0 dropped",
        "enum 2: /enum/0 0 becomes 1",
        "enum 3: /enum/1 3600 dropped",
        "enum 3: /enum/1 3600 becomes 3601",
        "enum 1: /enum 3601 added",
      ],
    },
    {
      title: "an example are its data",
      file: "examples/unit.yaml",
      source: "value:\n  id: unit_01jm4r6700f8nwq3v5hx2d9ktp\n  is_base_unit: true\n  at: null\n",
      mutants: [
        "example 2: /value/id dropped",
        'example 2: /value/id "unit_01jm4r6700f8nwq3v5hx2d9ktp" becomes "unit_01jm4r6700f8nwq3v5hx2d9kt0"',
        "example 3: /value/is_base_unit dropped",
        "example 3: /value/is_base_unit true becomes false",
        "example 4: /value/at dropped",
        'example 4: /value/at null becomes "other"',
      ],
    },
    {
      title: "a parameter are its name, its place and whether it is required",
      file: "parameters/limit.yaml",
      source: "name: limit\nin: query\n",
      mutants: [
        'parameter 1: /name "limit" becomes "limit_other"',
        'parameter 2: /in "query" becomes "header"',
        "required 1:  made required",
      ],
    },
    {
      title: "an operation are its codes, keys, roles, answers and headers",
      file: "paths/core/units.yaml",
      source: `get:
  operationId: list-units
  x-augno-event-type: unit.listed
  x-augno-key-types:
    - secret
  x-augno-roles:
    - admin
    - read_only
  x-augno-error-codes:
    - timeout
  responses:
    "200":
      headers:
        Request-Id:
          $ref: ../../headers/Request-Id.yaml
    "400":
      $ref: ../../responses/BadRequest.yaml
`,
      mutants: [
        "path 1: /get dropped",
        'operation id 2: /get/operationId "list-units" becomes "list-units-other"',
        'event type 3: /get/x-augno-event-type "unit.listed" becomes "unit.created"',
        'key type 5: /get/x-augno-key-types/0 "secret" dropped',
        'key type 4: /get/x-augno-key-types "publishable" added',
        'role 7: /get/x-augno-roles/0 "admin" dropped',
        'role 8: /get/x-augno-roles/1 "read_only" dropped',
        'error code 10: /get/x-augno-error-codes/0 "timeout" dropped',
        'error code 9: /get/x-augno-error-codes "parameter_invalid" added',
        "status 12: /get/responses/200 dropped",
        "status 12: /get/responses/200 renamed to 201",
        "header 14: /get/responses/200/headers/Request-Id dropped",
        "status 16: /get/responses/400 dropped",
        "status 16: /get/responses/400 renamed to 401",
        'status 17: /get/responses/400/$ref "../../responses/BadRequest.yaml" becomes "../../responses/Timeout.yaml"',
        "path 1: /get get becomes put",
      ],
    },
  ])("$title", ({ file, source, mutants }) => {
    expect(mutantsOf(file, source)).toEqual(mutants);
  });
});

test("what an alias repeats is mutated once, and its anchor is not taken away", () => {
  const source = "workflows:\n  - steps:\n      - parameters: &id\n          - name: id\n      - parameters: *id\n";
  expect(mutantsOf("workflows/a.arazzo.yaml", source)).toEqual([
    "workflow 4: /workflows/0/steps/0/parameters/0 dropped",
    'workflow 4: /workflows/0/steps/0/parameters/0/name "id" becomes "id_other"',
    "workflow 5: /workflows/0/steps/1 dropped",
  ]);
});

test("a field that the grammar does not know is an error", () => {
  expect(() => mutantsOf("schemas/Unit.yaml", "properties:\n  id:\n    multipleOf: 2\n")).toThrow(
    'The grammar of mutations must know every field of the specification; it does not know "multipleOf" at ' +
      "/properties/id/multipleOf. Add it in packages/mutation/src/specification/grammar/.",
  );
});

test("a file that the grammar does not know is an error", () => {
  expect(() => mutantsOf("limits.yaml", "a: 1\n")).toThrow(
    "The grammar of mutations must know every file of the specification; it does not know spec/limits.yaml. " +
      "Add it in packages/mutation/src/specification/grammar/shape-of-file.ts.",
  );
});
