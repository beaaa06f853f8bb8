import type { Unit } from "@augno/types";
import * as fc from "fast-check";
import { schemas } from "../../generated/schemas.ts";
import { printedDecimal } from "../../laws/asking/printed-decimal.ts";
import { convertExactly } from "../../laws/exact/convert-exactly.ts";
import { valueOfSchema } from "../values/value-of-schema.ts";
import { DEFAULT_SCALE, UNIT_DEFAULTS } from "./defaults.ts";
import { type Command, command } from "./sequence-property.ts";
import type { SequenceRun } from "./sequence-run.ts";
import { type Picked, type UnitFields, type UnitModel, zerosOf } from "./unit-model.ts";

/** So few words and letters that names are often taken, of which one has another form in Unicode. */
const WORDS = ["Ångström", "beta", "Gamma", "delta", "epsilon", "Zeta", "eta", "theta"];
const LETTERS = ["a", "A", "b", "B", "c", "C", "d", "D"];

const decimal: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("1", "-2.5", "1000", "0.001", "3") },
  { weight: 1, arbitrary: fc.constantFrom("0", "-0.0") },
  { weight: 1, arbitrary: valueOfSchema(schemas.DecimalInput).map(String) },
);
const number = fc.nat({ max: 11 });
const type = fc.constantFrom("mass", "length");

/** Names as they come before the mark of a sequence is known. */
const name: fc.Arbitrary<(mark: string) => string> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(() => "KiloGram") },
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom(...WORDS), fc.constantFrom<"as it is" | "capitals" | "NFD">("as it is", "capitals", "NFD"))
      .map(([word, form]) => (mark: string): string => {
        if (form === "as it is") return mark + word;
        return form === "NFD" ? mark + word.normalize("NFD") : (mark + word).toUpperCase();
      }),
  },
);
const abbreviation: fc.Arbitrary<(mark: string) => string> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(() => "kg") },
  { weight: 9, arbitrary: fc.constantFrom(...LETTERS).map((letter) => (mark: string) => mark + letter) },
);

const decimals = { ratio_denominator: decimal, offset_numerator: decimal, offset_denominator: decimal };

/** Creates a unit; where that succeeds and is to be, sends the same again with its `Idempotency-Key`. */
const create = fc
  .tuple(
    fc.record({ name, abbreviation }),
    fc.record(
      { type, ratio_numerator: decimal, ...decimals },
      { requiredKeys: ["type", "ratio_numerator"], noNullPrototype: true },
    ),
    fc.boolean(),
  )
  .map(([names, others, isRepeated]) =>
    command<UnitModel>(`create a unit${isRepeated ? " twice" : ""}`, async (model, run) => {
      const body = { name: names.name(model.mark), abbreviation: names.abbreviation(model.mark), ...others };
      await createUnit(model, run, body, isRepeated);
    }),
  );

async function createUnit(model: UnitModel, run: SequenceRun, body: UnitFields, isRepeated: boolean): Promise<void> {
  const headers = isRepeated ? { "idempotency-key": run.session.uniqueName() } : {};
  const call = { operation: "create-unit", body, headers } as const;
  const zeros = zerosOf(body);
  if (zeros.length > 0) return void (await run.send(call, { code: "validation_failed", fields: zeros }));
  const taken = model.taken(body);
  if (taken.length > 0) return void (await run.send(call, { code: "resource_exists", fields: taken }));
  const unit = (await run.send(call, { code: null })).body as Unit; // its schema was checked
  const { id, object, created_at, updated_at } = unit;
  const whole = { ...UNIT_DEFAULTS, ...body };
  const own = { is_base_unit: false, is_internal: true };
  run.same("create-unit", unit, { id, object, ...printed(whole), ...own, created_at, updated_at });
  model.put(unit);
  if (isRepeated) run.same("create-unit, repeated", (await run.send(call, { code: null })).body, unit);
}

/** Fields as answers have them. */
function printed(fields: UnitFields): UnitFields {
  const isDecimal = (field: string): boolean => /^(ratio|offset)_/.test(field);
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, isDecimal(field) ? printedDecimal(value) : value]),
  );
}

const update = fc
  .tuple(
    number,
    fc.record({ name, abbreviation }, { requiredKeys: [] }),
    fc.record({ ratio_numerator: decimal, ...decimals }, { requiredKeys: [], noNullPrototype: true }),
  )
  .map(([at, names, others]) =>
    command<UnitModel>(`update the unit ${at}`, async (model, run) => {
      const body: UnitFields = {
        ...(names.name === undefined ? {} : { name: names.name(model.mark) }),
        ...(names.abbreviation === undefined ? {} : { abbreviation: names.abbreviation(model.mark) }),
        ...others,
      };
      await updateUnit(model, run, model.pick(at), body);
    }),
  );

async function updateUnit(model: UnitModel, run: SequenceRun, { unit, is }: Picked, body: UnitFields): Promise<void> {
  const call = { operation: "update-unit", path: { id: unit.id }, body } as const;
  const zeros = zerosOf(body);
  const or = zeros.length > 0 ? ["validation_failed"] : [];
  if (is !== "own") return void (await run.send(call, { code: refusal(is), or }));
  if (zeros.length > 0) return void (await run.send(call, { code: "validation_failed", fields: zeros }));
  const taken = model.taken(body, unit.id);
  if (taken.length > 0) return void (await run.send(call, { code: "resource_exists", fields: taken }));
  const after = (await run.send(call, { code: null })).body as Unit; // its schema was checked
  const changed = { ...unit, ...printed(body) };
  const isSame = JSON.stringify(changed) === JSON.stringify(unit);
  run.same("update-unit", after, { ...changed, updated_at: isSame ? unit.updated_at : after.updated_at });
  run.same("Whether time goes on", Date.parse(after.updated_at) >= Date.parse(unit.updated_at), true);
  model.put(after);
}

/** Why a unit that is not the account's own cannot be changed. */
function refusal(is: "gone" | "system"): string {
  return is === "gone" ? "resource_not_found" : "insufficient_permissions";
}

const remove = number.map((at) =>
  command<UnitModel>(`delete the unit ${at}`, async (model, run) => {
    const { unit, is } = model.pick(at);
    const call = { operation: "delete-unit", path: { id: unit.id } } as const;
    await run.send(call, { code: is === "own" ? null : refusal(is) });
    if (is === "own") model.delete(unit);
  }),
);

const retrieve = number.map((at) =>
  command<UnitModel>(`retrieve the unit ${at}`, async (model, run) => {
    const { unit, is } = model.pick(at);
    const call = { operation: "retrieve-unit", path: { id: unit.id } } as const;
    const { body } = await run.send(call, { code: is === "gone" ? "resource_not_found" : null });
    if (is !== "gone") run.same("retrieve-unit", body, unit);
  }),
);

const convert = fc
  .record({ from: number, to: number, value: decimal, scale: fc.option(fc.nat({ max: 30 }), { nil: undefined }) })
  .map(({ from, to, value, scale }) =>
    command<UnitModel>(`convert ${value} from the unit ${from} to the unit ${to}`, async (model, run) => {
      const body = { value, ...(scale === undefined ? {} : { scale }) };
      await convertUnit(run, model.pick(from), model.pick(to), body);
    }),
  );

async function convertUnit(
  run: SequenceRun,
  from: Picked,
  to: Picked,
  body: { readonly value: string; readonly scale?: number },
): Promise<void> {
  const call = {
    operation: "convert-unit",
    path: { id: from.unit.id },
    body: { ...body, to_unit_id: to.unit.id },
  } as const;
  const isPossible = to.is !== "gone" && to.unit.type === from.unit.type;
  if (from.is === "gone")
    return void (await run.send(call, { code: "resource_not_found", or: isPossible ? [] : ["validation_failed"] }));
  if (!isPossible) return void (await run.send(call, { code: "validation_failed", fields: ["to_unit_id"] }));
  const answer = await run.send(call, { code: null });
  const { text, isExact } = convertExactly(body.value, from.unit, to.unit, body.scale ?? DEFAULT_SCALE);
  run.same("convert-unit", answer.body, {
    object: "unit_conversion",
    value: printedDecimal(body.value),
    from_unit_id: from.unit.id,
    to_unit_id: to.unit.id,
    result: text,
    is_exact: isExact,
  });
}

/** Everything that can be done with units but listing them. */
export const unitCommands: readonly fc.Arbitrary<Command<UnitModel>>[] = [
  create,
  create,
  create,
  update,
  remove,
  retrieve,
  convert,
];
