/**
 * Takes some of a table, from another place for each seed, so that seeds that follow each other come by all of them.
 *
 * @param size How many; all where it is undefined.
 */
export function sampleServers<T>(servers: readonly T[], size: number | undefined, seed: number): T[] {
  const count = Math.min(size ?? servers.length, servers.length);
  const start = servers.length === 0 ? 0 : (seed * count) % servers.length;
  return [...servers.slice(start), ...servers.slice(0, start)].slice(0, count);
}
