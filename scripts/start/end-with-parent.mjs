// Loaded into the server before its own code: when the process that started it is gone, however that came, the channel to
// it closes. The server then ends as by Ctrl-C, and its data is removed.
import { rmSync } from "node:fs";

const data = process.env["DATA_OF_THIS_RUN"];

process.once("disconnect", () => {
  process.once("exit", () => {
    if (data !== undefined) rmSync(data, { recursive: true, force: true });
  });
  process.kill(process.pid, "SIGTERM");
});
// Waiting for that alone must not keep the server alive.
process.channel?.unref();
