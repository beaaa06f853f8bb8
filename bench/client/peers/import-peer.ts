/**
 * Imports a peer. It stands in this folder because Node.js looks for packages from where the import stands.
 *
 * @typeParam Module - The little of it that is used here: its own types are not there before it is installed.
 */
export async function importPeer<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module;
}
