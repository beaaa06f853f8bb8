// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { Transport } from "../transport.ts";
import { UnitsResource } from "./resources/units.ts";

export * from "./resources/units.ts";

/** Every resource of the API, over one transport. */
export abstract class Resources {
  readonly units: UnitsResource;

  constructor(transport: Transport) {
    this.units = new UnitsResource(transport);
  }
}
