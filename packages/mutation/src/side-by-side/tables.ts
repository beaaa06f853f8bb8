import { brokenServerGroups, brokenServers } from "../server/broken-servers.ts";
import { markdownTable } from "../markdown-table.ts";
import type { Comparison } from "./comparison.ts";

/** How many of each group everyone noticed, for the kit's README. */
export function summaryTable({ who, noticed }: Comparison): string {
  const groups = [...Object.entries(brokenServerGroups), ["all", brokenServers] as const];
  const rows = groups.map(([name, servers]) => [
    name,
    String(servers.length),
    ...who.map((_, column) => String(servers.filter((server) => noticed[server.name]?.[column] === true).length)),
  ]);
  return markdownTable(["what is broken", "servers", ...who], rows);
}

/** Who noticed which server. */
export function wholeTable({ who, noticed }: Comparison): string {
  const rows = brokenServers.map(({ name, what }) => [
    name,
    what,
    ...who.map((_, column) => (noticed[name]?.[column] === true ? "yes" : "")),
  ]);
  return markdownTable(["server", "what is wrong with it", ...who], rows);
}
