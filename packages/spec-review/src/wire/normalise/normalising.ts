import type { AnyDocument } from "../../types/open-api.ts";
import type { Node, Origins } from "./origins.ts";

/** What the steps of normalisation share. */
export interface Normalising {
  source: AnyDocument;
  origins: Origins;
  /** Whether what stands beside a reference is put together with what the reference leads to. */
  spreads: boolean;
  /** The references whose targets are being put in place, from the outside in. */
  open: string[];
  /** How many objects were made. */
  size: number;
  /** Copies a schema that stands at a pointer, normalised. */
  copySchema: (state: Normalising, schema: Node, pointer: string) => Node;
}
