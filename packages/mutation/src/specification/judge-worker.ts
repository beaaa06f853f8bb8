import { Judge } from "./judge.ts";
import { DONE, type FromWorker } from "./judge-mutants.ts";
import type { Mutant } from "./mutant.ts";

// A process that judges the mutants that it is sent, one at a time, until it is told that there are no more.

const judge = await Judge.create();
let ending: Promise<void> | undefined;
process.on("message", (message: Mutant | typeof DONE) => void take(message));
// Killed, or left by the process that sends: either way the copy goes.
for (const event of ["SIGTERM", "disconnect"]) process.on(event, () => void end());
await tell(async () => {
  if (process.argv[2] === "--rehearse") await judge.rehearse();
  return { ready: true };
});

async function take(message: Mutant | typeof DONE): Promise<void> {
  if (message === DONE) await end();
  else await tell(async () => ({ verdict: await judge.judge(message) }));
}

/** Tests that failed have set an exit code, which is no failure here. */
function end(): Promise<void> {
  ending ??= judge.close().then(() => process.exit(0));
  return ending;
}

async function tell(make: () => Promise<FromWorker>): Promise<void> {
  try {
    const message = await make();
    if (process.connected) process.send?.(message);
  } catch (error) {
    if (process.connected) process.send?.({ failure: error instanceof Error ? error.message : String(error) });
  }
}
