import type { Handler } from "@augno/server/internals";
import type { BrokenServer } from "../broken-server.ts";
import { changeHandler } from "../change-handler.ts";
import { changeStorage } from "../change-storage.ts";
import { roundHalfUp } from "./round-half-up.ts";

const ZERO = `0.${"0".repeat(30)}`;
const MOST_DIGITS = 30;

type Conversion = Handler<"convert-unit">;

/** Servers that keep units, or convert between them, otherwise than the specification says. */
export const brokenUnits: readonly BrokenServer[] = [
  {
    name: "float-conversion",
    what: "converts by floating-point arithmetic",
    noticedBy: ["conversion-is-exact"],
    change: (parts) => changeHandler(parts, "convert-unit", convertByFloats),
  },
  {
    name: "rounds-half-up",
    what: "rounds a result half up, not half to even",
    noticedBy: ["conversion-is-exact"],
    change: (parts) =>
      changeHandler(parts, "convert-unit", (convert) => async (call) => {
        const [rounded, whole] = [
          await convert(call),
          await convert({ ...call, body: { ...call.body, scale: MOST_DIGITS } }),
        ];
        return { ...rounded, body: { ...rounded.body, result: roundHalfUp(whole.body.result, call.body.scale) } };
      }),
  },
  {
    name: "scale-ignored",
    what: "answers a result with 30 digits, whatever `scale` asks for",
    noticedBy: ["conversion-is-exact"],
    change: (parts) =>
      changeHandler(
        parts,
        "convert-unit",
        (convert) => (call) => convert({ ...call, body: { ...call.body, scale: MOST_DIGITS } }),
      ),
  },
  {
    name: "always-exact",
    what: "says of every result that it is exact",
    noticedBy: ["conversion-is-exact"],
    change: (parts) =>
      changeHandler(parts, "convert-unit", (convert) => async (call) => {
        const outcome = await convert(call);
        return { ...outcome, body: { ...outcome.body, is_exact: true } };
      }),
  },
  {
    name: "update-loses-a-field",
    what: "sets the offset of a unit that is changed to zero",
    noticedBy: ["writes-are-read-back"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        updateUnit: (unit) => store.updateUnit({ ...unit, offset_numerator: ZERO }),
      })),
  },
  {
    name: "deleted-unit-listed",
    what: "still lists a unit that was deleted",
    noticedBy: ["deleted-units-are-gone"],
    change: (parts) => {
      const deleted = new Set<string>();
      return changeStorage(parts, (store) => ({
        deleteUnit: async (_, id) => {
          deleted.add(id);
          return true;
        },
        findUnit: (accountId, id) => (deleted.has(id) ? Promise.resolve(null) : store.findUnit(accountId, id)),
      }));
    },
  },
  {
    name: "names-differ-by-case",
    what: "takes names for different that differ in capitals",
    noticedBy: ["unit-names-are-unique"],
    change: (parts) =>
      changeHandler(parts, "create-unit", (create) => async (call) => {
        const { name } = call.body;
        const owner = await call.store.findUnitByName(call.caller.accountId, name);
        if (owner === null || owner.name === name) return create(call);
        // The table refuses the name itself; one with a character that nobody sees stands in for it.
        const outcome = await create({ ...call, body: { ...call.body, name: `${name}\u200B` } });
        return { ...outcome, body: { ...outcome.body, name } };
      }),
  },
  {
    name: "system-names-are-free",
    what: "lets a unit have the name of a system unit",
    noticedBy: ["unit-names-are-unique"],
    change: (parts) =>
      changeStorage(parts, (store) => ({
        findUnitByName: async (accountId, name) => {
          const owner = await store.findUnitByName(accountId, name);
          return owner?.account_id === null ? null : owner;
        },
      })),
  },
];

/** What the operation refuses, it still refuses. */
function convertByFloats(convert: Conversion): Conversion {
  return async (call) => {
    const outcome = await convert(call);
    const { accountId } = call.caller;
    const from = await call.store.findUnit(accountId, call.path.id);
    const to = await call.store.findUnit(accountId, call.body.to_unit_id);
    if (from === null || to === null) return outcome;
    const base =
      (Number(call.body.value) * Number(from.ratio_numerator)) / Number(from.ratio_denominator) +
      Number(from.offset_numerator) / Number(from.offset_denominator);
    const result =
      ((base - Number(to.offset_numerator) / Number(to.offset_denominator)) * Number(to.ratio_denominator)) /
      Number(to.ratio_numerator);
    return { ...outcome, body: { ...outcome.body, result: result.toFixed(call.body.scale) } };
  };
}
