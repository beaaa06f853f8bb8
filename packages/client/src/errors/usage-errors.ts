import { AugnoError } from "./augno-error.ts";
import { describeValue } from "./describe-value.ts";

/** What is said of something that cannot be used. */
type Refusal = [
  /** Which option or argument it is. */
  name: string,
  /** What it must be. */
  must: string,
  /** What it is. It is not shown, only its type. */
  value: unknown,
  /** What to do. */
  remedy: string,
  options?: ErrorOptions,
];

function messageOf([name, must, value, remedy]: Refusal): string {
  return `"${name}" must be ${must}; got ${describeValue(value)}. ${remedy}`;
}

/** The client was set up with something that cannot work. Nothing was sent. */
export class OptionsError extends AugnoError {
  static {
    this.prototype.name = "OptionsError";
  }

  /** Made by the client. */
  constructor(...refusal: Refusal) {
    super("options_invalid", messageOf(refusal), refusal[4]);
  }
}

/** A call was made with something that cannot be sent, such as an empty id. Nothing was sent. */
export class ArgumentError extends AugnoError {
  static {
    this.prototype.name = "ArgumentError";
  }

  /** Made by the client. */
  constructor(...refusal: Refusal) {
    super("argument_invalid", messageOf(refusal), refusal[4]);
  }
}
