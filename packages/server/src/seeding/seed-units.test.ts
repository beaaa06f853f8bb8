import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Unit, UnitList } from "@augno/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { StartError } from "../start-error.ts";
import { openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";
import { useTemporaryFolder } from "../testing/temporary-folder.ts";
import { readSeed } from "./read-seed.ts";
import { seedUnits } from "./seed-units.ts";

let folder: string;
useTemporaryFolder((made) => (folder = made));
let file: string;
let server: ServerUnderTest;

beforeEach(async () => {
  file = join(folder, "units.yaml");
  server = await openServerUnderTest();
});

afterEach(async () => {
  await server.close();
});

async function seed(text: string): Promise<void> {
  writeFileSync(file, text);
  await seedUnits(server.services, readSeed(file), file);
}

/** The names of the units that the account has made, as the API lists them. */
async function names(key = server.keys.sandbox_secret): Promise<string[]> {
  const units = await list("/v1/core/units?limit=1000", key);
  return units.filter((unit) => unit.is_internal).map(({ name }) => name);
}

async function list(path: string, key: string): Promise<readonly Unit[]> {
  const { data } = (await (await server.send(path, key)).json()) as UnitList;
  return data;
}

const COIL = "- { name: Coil, abbreviation: coil, type: length, ratio_numerator: '500' }\n";

describe("a seed", () => {
  test.each([
    ["YAML", COIL],
    ["JSON", '[{"name": "Coil", "abbreviation": "coil", "type": "length", "ratio_numerator": "500"}]'],
  ])("in %s creates its units in the sandbox, with create-unit's defaults", async (_form, text) => {
    await seed(text);
    expect(await list("/v1/core/units?q=coil", server.keys.sandbox_secret)).toMatchObject([
      {
        name: "Coil",
        ratio_numerator: "500.000000000000000000000000000000",
        ratio_denominator: "1.000000000000000000000000000000",
        is_base_unit: false,
        is_internal: true,
      },
    ]);
    expect(await names(server.keys.sandbox_publishable)).toEqual(["Coil"]);
  });

  test("leaves neither log nor event, and nothing in production", async () => {
    await seed(COIL);
    expect(await server.records("sandbox")).toEqual({ logs: [], events: [] });
    const production = server.connect("production");
    expect(production.get("SELECT count(*) FROM units WHERE name = 'Coil'")).toEqual([0]);
    production.close();
  });

  test("that comes again changes nothing, whatever the case of its names", async () => {
    await seed(COIL);
    await seed(
      `${COIL.replace("Coil", "COIL")}- { name: Reel, abbreviation: reel, type: length, ratio_numerator: "1000" }\n`,
    );
    expect(await names()).toEqual(["Coil", "Reel"]);
  });

  test("that is empty creates nothing", async () => {
    await seed("[]");
    expect(await names()).toEqual([]);
  });
});

describe("a seed is refused, and nothing of it created,", () => {
  const head = (): string =>
    `The units in ${file} must be such as create-unit takes; none was created, since these are not:\n`;

  test.each([
    [
      "for every field that is wrong",
      `${COIL}- { abbreviation: x, type: weight, ratio_numerator: 5, colour: red }\n`,
      '  [1].type: "type" must be one of currency, quantity, time, mass, volume, length, temperature, area; got "weight". Send one of these.\n' +
        '  [1].ratio_numerator: "ratio_numerator" must be a decimal number as a string, with at most 30 digits before and after ' +
        'the point, such as "2.5"; got 5. Send such a value.\n' +
        '  [1].colour: "colour" is not a field of create-unit; it takes name, abbreviation, type, ratio_numerator, ' +
        "ratio_denominator, offset_numerator and offset_denominator. Leave it out, or correct its spelling.\n" +
        '  [1].name: "name" must be there: text of 1 to 255 characters in one line, without spaces at its ends. Send it.',
    ],
    [
      "for an item that is none",
      "- Coil\n",
      '  [0]: A unit must be an object; got "Coil". Write its fields, such as name: Coil.',
    ],
    [
      "for a ratio of zero",
      COIL.replace("500", "0"),
      '  [0].ratio_numerator: "ratio_numerator" must not be zero; got "0". Send another number.',
    ],
    [
      "for the name of a system unit",
      COIL + COIL.replace("Coil", "Kilogram").replace("coil", "kgm"),
      '  [1].name: "name" must be unique; got "Kilogram", which unit_01jm4r6700f8nwq3v5hx2d9ktp has. ' +
        "Choose another, or use that unit.",
    ],
  ])("%s", async (_case, text, message) => {
    await expect(seed(text)).rejects.toThrow(new StartError(head() + message));
    expect(await names()).toEqual([]);
  });

  test("for two units of one name in it", async () => {
    await expect(seed(COIL + COIL.replace("coil", "c2"))).rejects.toThrow(/^ {2}\[1\]\.name: "name" must be unique;/m);
    expect(await names()).toEqual([]);
  });

  test("where it is no list", async () => {
    await expect(seed("units: []")).rejects.toThrow(
      new StartError(
        `${file} must hold a list of units; got an object. Begin each unit with "- name:", or in JSON put them in [].`,
      ),
    );
  });

  test("where it is neither YAML nor JSON", async () => {
    await expect(seed("- [")).rejects.toThrow(
      /units\.yaml must be YAML or JSON; it cannot be read as that: .* line 1, column/s,
    );
  });

  test("where there is no such file", () => {
    expect(() => readSeed(join(folder, "none.yaml"))).toThrow(
      new StartError(
        `The file that --seed names must be one that can be read; got ENOENT: no such file or directory, open '${folder}/none.yaml'. ` +
          "Name another, or leave --seed out.",
      ),
    );
  });
});
