import type { Model } from "../model.ts";

/** Files by name, as one emitter makes them for one `generated/` folder. */
export type Files = Record<string, string>;

/** Makes files from the model. The same model always gives the same files. */
export type Emitter = (model: Model) => Files | Promise<Files>;
