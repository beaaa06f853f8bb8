import { toBeAugnoError } from "./to-be-augno-error.ts";
import { toMatchOperation } from "./to-match-operation.ts";

/** For `expect.extend`. Importing them changes nothing by itself. */
export const augnoMatchers = { toMatchOperation, toBeAugnoError };
