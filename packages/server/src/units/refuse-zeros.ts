import { isZero } from "@augno/units";
import type { FieldFault } from "../errors/api-error.ts";
import { quote } from "../errors/quote.ts";
import { refuseFaults } from "../errors/refuse-faults.ts";
import type { RequestBody } from "../operation.ts";

/** What conversion divides by, in one direction or the other. */
const NOT_ZERO = ["ratio_numerator", "ratio_denominator", "offset_denominator"] as const;

/**
 * Refuses a unit that nothing could be converted with.
 *
 * @param decimals The fields of the request that were sent.
 * @param contract What the specification says of the request's fields.
 * @throws ApiError `validation_failed` that lists every field which is zero and must not be.
 */
export function refuseZeros(
  decimals: Readonly<Partial<Record<(typeof NOT_ZERO)[number], string>>>,
  contract: RequestBody,
): void {
  const faults = NOT_ZERO.flatMap((field) => {
    const value = decimals[field];
    return value === undefined || !isZero(value) ? [] : [zeroFault(field, value, contract)];
  });
  refuseFaults(faults);
}

function zeroFault(name: string, value: string, { fields }: RequestBody): FieldFault {
  const field = fields.find(({ pointer }) => pointer === `/${name}`);
  const substitute = field?.default === undefined ? "" : ` for ${field.default}`;
  const leave = field?.required === true ? "" : `, or leave it out${substitute}`;
  return {
    param: name,
    code: "validation_failed",
    message: `"${name}" must not be zero; got ${quote(value)}. Send another number${leave}.`,
  };
}
