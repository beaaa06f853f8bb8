import { objectsIn } from "./reading/objects-in.ts";
import { readOperations } from "./reading/operations.ts";
import { SpecNode } from "./reading/spec-node.ts";
import { visitExamples } from "./reading/visit-examples.ts";
import type { StyleRule } from "./style-rule.ts";
import { showValue } from "./wording/show-value.ts";

const MICROSECONDS = 1000;

/** What the examples of request logs must agree with. */
interface Api {
  readonly hosts: readonly string[];
  /** The statuses of each operation, by method and path: `GET /v1/core/units`. */
  readonly statuses: ReadonlyMap<string, readonly string[]>;
}

/** `augno/example-logs`: an example of a request log tells of a request that the other examples show. */
export const exampleLogs: StyleRule = {
  name: "example-logs",
  description:
    "An example of a request log is of a request that the API could have had: its `host` is that of a server, its `method` and " +
    "`normalized_route` are those of an operation that documents its `status_code`, and from `occurred_at` to `created_at` " +
    "is its `latency_us`, rounded to milliseconds. A body in it is the JSON of an example of a body. So a reader finds in the " +
    "log what was sent.",
  visit: () => {
    let api: Api = { hosts: [], statuses: new Map() };
    const bodies = new Set<string>();
    const logs = new Map<string, SpecNode>();
    return {
      Root: {
        enter(value, context) {
          api = readApi(SpecNode.of(value, context));
        },
        leave() {
          for (const log of logs.values()) checkLog(log, api, bodies);
        },
      },
      ...visitExamples((value) => {
        bodies.add(JSON.stringify(value.value));
        for (const log of objectsIn(value).filter((node) => node.get("object").value === "request_log")) {
          logs.set(log.location.absolutePointer, log);
        }
      }),
    };
  },
};

function readApi(root: SpecNode): Api {
  const operations = readOperations(root).map(
    ({ method, path, node }) => [`${method.toUpperCase()} ${path}`, node.get("responses").keys] as const,
  );
  const urls = root.get("servers").children.map((server) => server.get("url").text ?? "");
  return {
    hosts: urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).host),
    statuses: new Map(operations),
  };
}

function checkLog(log: SpecNode, { hosts, statuses }: Api, bodies: ReadonlySet<string>): void {
  const route = `${log.get("method").text} ${log.get("normalized_route").text}`;
  const expected: [field: string, isRight: boolean, what: string][] = [
    ["host", hosts.includes(log.get("host").text ?? ""), `that of a server, ${hosts.join(" or ")}`],
    ["normalized_route", statuses.has(route), `the path of an operation that is called with ${log.get("method").text}`],
    ["status_code", isDocumented(statuses.get(route), log), `one that ${route} documents`],
    ["created_at", isLate(log), '"occurred_at" and the milliseconds of "latency_us"'],
    ["request_body", isShown(log.get("request_body"), bodies), "null, or the JSON of an example of a body"],
    ["response_body", isShown(log.get("response_body"), bodies), "null, or the JSON of an example of a body"],
  ];
  for (const [field, isRight, what] of expected) {
    if (isRight) continue;
    log
      .get(field)
      .report(
        `"${field}" of an example of a request log must be ${what}; got ${showValue(log.get(field).value)}. Correct it.`,
      );
  }
}

/** What is no operation has no statuses, and is told as such. */
function isDocumented(statuses: readonly string[] | undefined, log: SpecNode): boolean {
  return statuses === undefined || statuses.includes(String(log.get("status_code").value));
}

function isLate(log: SpecNode): boolean {
  const [from, to] = ["occurred_at", "created_at"].map((field) => Date.parse(log.get(field).text ?? ""));
  const latency = Math.round(Number(log.get("latency_us").value) / MICROSECONDS);
  return Number(to) - Number(from) === latency;
}

function isShown(body: SpecNode, bodies: ReadonlySet<string>): boolean {
  return body.value === null || bodies.has(body.text ?? "");
}
