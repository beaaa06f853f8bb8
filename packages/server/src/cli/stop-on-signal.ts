const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Has the first signal stop the server and then end the process with 0; a second one ends it at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  const onSignal = (): void => {
    // Without a listener a signal ends the process, as is usual.
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
    void stop().then(() => process.exit(0));
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
}
