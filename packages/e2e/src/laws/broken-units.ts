import { breakage, type Send } from "./breakage.ts";
import { editBody, editItems, type Json } from "./edit-answer.ts";
import { bodyOf, editRequest, isTo } from "./edit-request.ts";

const UNITS = /\/units$/;
const UNIT = /\/units\/[^/]+$/;
const CONVERT = /\/actions\/convert$/;
const DIGITS = 30;

/** What breaks the laws of units. */
export const brokenUnits = {
  "system-units-come-first": breakage("calls Kilogram a base unit", async (request, send) => {
    const response = await send(request);
    return isTo(request, "GET", UNITS)
      ? editItems(response, ([first, ...rest]) => [{ ...first, is_base_unit: true }, ...rest])
      : response;
  }),
  "system-units-are-read-only": breakage("says that it deleted a system unit", async (request, send) => {
    const response = await send(request);
    return isTo(request, "DELETE", UNIT) && response.status === 403 ? new Response(null, { status: 204 }) : response;
  }),
  "writes-are-read-back": breakage("reads abbreviations with a space at their end", async (request, send) => {
    const response = await send(request);
    return isTo(request, "GET", UNIT) && response.status === 200
      ? editBody(response, (unit) => ({ ...unit, abbreviation: `${String(unit["abbreviation"])} ` }))
      : response;
  }),
  "deleted-units-are-gone": {
    what: "still reads a unit that was deleted",
    wrap: () => {
      const units = new Map<string, Json>();
      return async (request: Request, send: Send) => {
        const response = await send(request);
        if (isTo(request, "POST", UNITS) && response.status === 201) {
          const unit = (await response.clone().json()) as Json;
          units.set(String(unit["id"]), unit);
        }
        const unit = units.get(request.url.split("/").at(-1) ?? "");
        return isTo(request, "GET", UNIT) && unit !== undefined
          ? Response.json(unit, { headers: response.headers })
          : response;
      };
    },
  },
  "unit-names-are-unique": breakage("compares names without their form of Unicode", async (request, send) => {
    const body = await bodyOf(request);
    if (!isTo(request, "POST", UNITS) || !String(body["name"]).includes("A\u030A")) return send(request);
    return send(await editRequest(request, { body: { ...body, name: `${String(body["name"])} 2` } }));
  }),
  "decimals-keep-every-digit": breakage("stores ratios as floating point", async (request, send) => {
    const response = await send(request);
    return isTo(request, "POST", UNITS) && response.status === 201
      ? editBody(response, (unit) => ({ ...unit, ratio_numerator: Number(unit["ratio_numerator"]).toFixed(DIGITS) }))
      : response;
  }),
  "senseless-requests-are-refused": breakage("ignores an offset's denominator of zero", async (request, send) => {
    const { offset_denominator, ...rest } = await bodyOf(request);
    return Number(offset_denominator) === 0 ? send(await editRequest(request, { body: rest })) : send(request);
  }),
  "conversion-is-exact": breakage("converts by floating point", async (request, send) => {
    const response = await send(request);
    return isTo(request, "POST", CONVERT) && response.status === 200
      ? editBody(response, (body) => {
          const [, fraction = ""] = String(body["result"]).split(".");
          return { ...body, result: Number(body["result"]).toFixed(fraction.length) };
        })
      : response;
  }),
  "conversion-round-trips": breakage("loses the last digit of what is exact", async (request, send) => {
    const response = await send(request);
    return isTo(request, "POST", CONVERT) && response.status === 200
      ? editBody(response, (body) => ({ ...body, result: `${String(body["result"]).slice(0, -1)}1` }))
      : response;
  }),
};
