/**
 * Lets the process go on where whoever read its standard error has closed it: the operator's log is lost with its reader, but a
 * request that leaves a line in it must not end the server.
 */
export function outliveReaders(): void {
  process.stderr.on("error", () => {});
}
