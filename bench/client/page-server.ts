import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { ANSWER_HEADERS, answerPage } from "./answer-page.ts";

// `node page-server.ts <items> <milliseconds>`: serves pages of a list of so many items, so long after each request. It
// prints its port, and ends with its parent, which holds its input.
const [total, latency] = process.argv.slice(2).map(Number);
const pages = new Map<string, string>();

const server = createServer(async (request, response) => {
  const query = new URL(request.url ?? "", "http://localhost").searchParams;
  // The name that each client has for it.
  const after = query.get("cursor") ?? query.get("starting_after") ?? query.get("after");
  const limit = Number(query.get("limit"));
  const body = pages.get(`${limit} ${after}`) ?? answerPage({ limit, total: total ?? 0, after });
  pages.set(`${limit} ${after}`, body);
  if (latency !== undefined && latency > 0) await setTimeout(latency);
  response.writeHead(200, { ...ANSWER_HEADERS, "content-length": Buffer.byteLength(body) }).end(body);
});

server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port)); // of TCP
process.stdin.resume().once("end", () => process.exit());
