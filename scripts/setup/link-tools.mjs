import { mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * Links pnpm and Node into `.tools/bin`, a folder whose name stays when versions change, for people to have on their
 * PATH. Our own commands do not need it. Windows allows such links to administrators only, so there it is left out.
 *
 * @param {string} root The folder of the repository.
 * @param {import("./toolchain.mjs").Toolchain} toolchain
 */
export function linkTools(root, toolchain) {
  if (process.platform === "win32") return;
  const bin = join(root, ".tools", "bin");
  mkdirSync(bin, { recursive: true });
  for (const [name, program] of Object.entries({ pnpm: toolchain.pnpm, node: toolchain.node })) {
    const beside = join(bin, `.${name}-${process.pid}`);
    rmSync(beside, { force: true });
    symlinkSync(program.startsWith(root) ? relative(bin, program) : program, beside);
    // Replaces an older link in one step: someone may be using it.
    renameSync(beside, join(bin, name));
  }
}
