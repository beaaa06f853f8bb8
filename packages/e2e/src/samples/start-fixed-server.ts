import { type RunningServer, startServer } from "../start-server.ts";

/** The moment of every recording. */
export const RECORDED_AT = "2026-11-24T09:30:00Z";

/** Starts `augno-server` so that it answers the same requests with the same answers in every run, but for secrets. */
export function startFixedServer(): Promise<RunningServer> {
  return startServer(["--clock", RECORDED_AT, "--ids", "deterministic"]);
}
