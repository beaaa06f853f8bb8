// npm test: installs what is missing, then runs every check of the repository.
import { bootstrap } from "./bootstrap.mjs";
import { runAsMain } from "./process/main.mjs";
import { run } from "./process/run.mjs";
import { repositoryRoot } from "./setup/repository-root.mjs";

await runAsMain(import.meta.url, async (stop) => {
  const { env, pnpm } = await bootstrap(stop);
  const plain = process.env["CI"] ? { NO_COLOR: "1", FORCE_COLOR: "0" } : {};
  const check = await run(pnpm, ["run", "check"], {
    cwd: repositoryRoot,
    env: { ...env, ...plain },
    output: "inherit",
    stop,
  });
  return check.code;
});
