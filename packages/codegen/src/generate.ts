import type { Files } from "./emit/emitter.ts";
import type { Model } from "./model.ts";
import { targets } from "./targets.ts";

/**
 * Everything that is compiled from the specification.
 *
 * @returns The content of each file, by its path from the root of the repository.
 */
export async function generate(model: Model): Promise<Files> {
  const folders = await Promise.all(
    Object.entries(targets).flatMap(([folder, emitters]) =>
      emitters.map(async (emit) =>
        Object.entries(await emit(model)).map(([name, content]) => [`${folder}/${name}`, content]),
      ),
    ),
  );
  return Object.fromEntries(folders.flat()) as Files; // of pairs of strings
}
