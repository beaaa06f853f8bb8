import type { FieldFault } from "../errors/api-error.ts";
import { enumerate } from "../errors/enumerate.ts";
import { quote } from "../errors/quote.ts";
import { remedyOf } from "../errors/remedy-of.ts";
import { toParam } from "../errors/to-param.ts";
import type { Operation, Parameter } from "../operation.ts";

/** A parameter that the operation does not take. */
export function unknownFault({ id, parameters }: Operation, name: string): FieldFault {
  const known = parameters.filter((parameter) => parameter.in === "query").map((parameter) => parameter.name);
  return {
    param: toParam(name),
    code: "parameter_unknown",
    message:
      `${quote(name)} is not a parameter of ${id}; it takes ${enumerate(known)}. ` +
      "Leave it out, or correct its spelling.",
  };
}

/** A parameter that is not percent-encoded UTF-8. */
export function malformedFault(name: string, received: string): FieldFault {
  return invalid(
    name,
    `${quote(name)} must be percent-encoded UTF-8; got ${quote(received)}. Encode it as encodeURIComponent does.`,
  );
}

/** A parameter of one value that came with several. */
export function repeatedFault(name: string, times: number): FieldFault {
  return invalid(name, `${quote(name)} must be sent once; it came ${times} times. Send one of them.`);
}

/** A cursor that is none, or is one of another list. */
export function cursorFault(name: string, received: string | null): FieldFault {
  return invalid(
    name,
    `${quote(name)} must be the next_cursor or prev_cursor of a page of this list; got ${quoteReceived(received)}. ` +
      "Send one of these, or leave it out for the first page.",
  );
}

/**
 * A parameter whose value is of the wrong type, form or size.
 *
 * @param received The text that came; null where none did.
 */
export function valueFault(parameter: Parameter, received: string | null): FieldFault {
  const { name, expected } = parameter;
  return invalid(name, `${quote(name)} must be ${expected}; got ${quoteReceived(received)}. ${remedyOf(parameter)}`);
}

function invalid(name: string, message: string): FieldFault {
  return { param: toParam(name), code: "parameter_invalid", message };
}

function quoteReceived(received: string | null): string {
  return received === null ? "nothing" : quote(received);
}
