/** What is known of the engine's stacks. */
export const asyncStacks = {
  /** Whether they lead on to who awaits what fails, as those of V8 do (Node, Chromium, workerd). Until it is known, no. */
  leadOn: false as boolean | undefined,

  // No minifier changes the name of a property, nor whoever formats stacks the name of a function.
  async findOut(): Promise<void> {
    asyncStacks.leadOn = (await fail())?.includes("findOut");
  },
};

async function fail(): Promise<string | undefined> {
  await Promise.resolve();
  return new Error().stack;
}

void asyncStacks.findOut();
