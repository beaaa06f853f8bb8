import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Check } from "./check.ts";

/** Those that a change of the types may break, the quickest first. */
const USERS_OF_TYPES = ["types", "units", "conformance", "client", "server"];

/** The packages whose code was compiled anew, against what is written by hand in them. */
export const types: Check = {
  name: "types",
  async notice({ copy, effect }) {
    for (const name of packagesToCheck(effect.changedCode)) {
      const folder = join(copy.root, "packages", name);
      const { status, stdout } = spawnSync(join(folder, "node_modules/.bin/tsc"), ["-p", ".", "--pretty", "false"], {
        cwd: folder,
        encoding: "utf8",
      });
      if (status !== 0) return `packages/${name}/${stdout.split("\n")[0]}`;
    }
    return null;
  },
};

function packagesToCheck(changed: readonly string[]): string[] {
  const isChanged = (name: string): boolean => changed.some((path) => path.startsWith(`packages/${name}/`));
  return USERS_OF_TYPES.filter((name) => isChanged(name) || isChanged("types"));
}
