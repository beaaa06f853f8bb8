import { type AnyDocument, isObject } from "../../types/open-api.ts";
import { pointerParts, valueAt } from "../../documents/pointer.ts";
import { show } from "../wording/show.ts";
import type { FactRule, PlacedFinding } from "./fact.ts";
import { operationPairs } from "./operation-pairs.ts";

/** Where an operation is reached; what is said of a server is none of it. */
interface Server {
  url: string;
  variables: unknown;
  description: unknown;
  at: string;
}

/** What is meant by a document that names no server (OpenAPI 3.1, "OpenAPI Object"). */
const HERE: Server = { url: "/", variables: undefined, description: undefined, at: "" };

/** Servers, of the whole document and of operations that have their own. */
export const servers: FactRule = (base, head) => [
  ...compare(serversAt(base, "/servers"), serversAt(head, "/servers"), "/servers", []),
  ...operationPairs(base, head).flatMap(({ name, at }) => {
    const [before, after] = [ownServers(base, at), ownServers(head, at)];
    if (before === undefined && after === undefined) return [];
    const now = after ?? serversAt(head, "/servers");
    return compare(before ?? serversAt(base, "/servers"), now, `${at}/servers`, [name]);
  }),
];

function compare(
  before: readonly Server[] | undefined,
  after: readonly Server[] | undefined,
  at: string,
  operations: string[],
): PlacedFinding[] {
  // Who names servers for the first time says where they always were.
  const [old, now] = [before ?? [], after ?? (before === undefined ? [] : [HERE])];
  const gone = old.filter(({ url }) => !now.some((other) => other.url === url));
  const come = now.filter(({ url }) => !old.some((other) => other.url === url));
  const shared = { direction: null, operations, at };
  const [only, another] = come;
  if (gone.length === 1 && only !== undefined && another === undefined) {
    const message = `The server ${show(gone[0]?.url)} is now ${show(only.url)}.`;
    const remedy = "Keep answering at the old address.";
    return [{ ...shared, id: "server-changed", severity: "breaking", message, remedy, where: `${only.at}/url` }];
  }
  return [
    ...gone.map(({ url }): PlacedFinding => {
      const message = `The server ${show(url)} is no more.`;
      return { ...shared, id: "server-removed", severity: "breaking", message, remedy: "Keep it.", where: at };
    }),
    ...come.map(({ url, at: where }): PlacedFinding => {
      const message = `The server ${show(url)} is new.`;
      return { ...shared, id: "server-added", severity: "additive", message, remedy: "", where: `${where}/url` };
    }),
    ...old.flatMap((server) => {
      const other = now.find(({ url }) => url === server.url);
      return other === undefined ? [] : changesOf(server, other).map((change) => ({ ...shared, ...change }));
    }),
  ];
}

function changesOf(
  before: Server,
  after: Server,
): Pick<PlacedFinding, "id" | "severity" | "message" | "remedy" | "where">[] {
  const subject = `The server ${show(before.url)}`;
  if (!admits(after.variables, before.variables)) {
    const remedy = "Keep the values that callers put into its address.";
    const where = `${after.at}/variables`;
    return [{ id: "server-changed", severity: "breaking", message: `${subject} has other variables.`, remedy, where }];
  }
  if (before.description === after.description) return [];
  const where = `${after.at}/description`;
  return [{ id: "text-changed", severity: "neutral", message: `${subject} was reworded.`, remedy: "", where }];
}

/** Whether what callers put into an address, or leave to its default, is still what it was. */
function admits(after: unknown, before: unknown): boolean {
  const [now, old] = [after, before].map((variables) => (isObject(variables) ? variables : {}));
  return Object.entries(old ?? {}).every(([name, variable]) => {
    const other = now?.[name];
    if (!isObject(variable) || !isObject(other)) return false;
    const [values, known] = [other["enum"], variable["enum"]];
    const isAdmitted =
      !Array.isArray(values) || (Array.isArray(known) && known.every((value) => values.includes(value)));
    return other["default"] === variable["default"] && isAdmitted;
  });
}

function ownServers(document: AnyDocument, at: string): Server[] | undefined {
  return serversAt(document, `${at}/servers`) ?? serversAt(document, `${at.replace(/\/[^/]*$/, "")}/servers`);
}

function serversAt(document: AnyDocument, at: string): Server[] | undefined {
  const value = valueAt(document, pointerParts(at));
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.map((server: unknown, index) => {
    const { url, variables, description } = isObject(server) ? server : {};
    return { url: String(url).replace(/(?<=.)\/$/, ""), variables, description, at: `${at}/${index}` };
  });
}
