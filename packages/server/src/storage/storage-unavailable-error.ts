/**
 * The store cannot read or commit now: it is full, locked, damaged, closed or gone. Nothing of the work that met
 * it is kept. `cause` is the driver's error.
 */
export class StorageUnavailableError extends Error {
  override readonly name = "StorageUnavailableError";
}
