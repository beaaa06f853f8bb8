import { StartError } from "../start-error.ts";

/**
 * Writes to standard output, and waits until that is done.
 *
 * @throws StartError where whoever was to read it has closed it.
 */
export async function print(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: Error): void =>
      reject(
        new StartError(
          `Standard output must be read, since keys are printed there and some but once; got ${error.message}. ` +
            "Read it, or send it to a file.",
          { cause: error },
        ),
      );
    // Beside the callback the stream tells of it by an event, which ends the process where nobody listens.
    process.stdout.once("error", fail);
    process.stdout.write(text, (error) => {
      if (error != null) return fail(error);
      process.stdout.off("error", fail);
      resolve();
    });
  });
}
