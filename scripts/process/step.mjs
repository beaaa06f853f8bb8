/**
 * Shows a line of progress while something is done: what, and when it is done how long it took.
 *
 * @template T
 * @param {string} text What is being done, such as "Building the packages".
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} What `work` resolves to.
 */
export async function step(text, work) {
  const began = performance.now();
  process.stdout.write(`${text} … `);
  try {
    const result = await work();
    process.stdout.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write("not done\n");
    throw error;
  }
}
