import type { BrokenServer } from "./broken-server.ts";
import { brokenServers } from "./broken-servers.ts";

/** Our server as it is, in which nothing may be found that finds out a broken one. */
export const unbroken: BrokenServer = {
  name: "unbroken",
  what: "keeps the specification",
  noticedBy: [...new Set(brokenServers.flatMap(({ noticedBy }) => noticedBy))],
};
