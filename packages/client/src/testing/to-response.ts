import { headerExamples } from "../generated/examples.ts";
import type { ExampleAnswer } from "./example-operation.ts";

/** A new response of an answer, with the headers that the specification shows. */
export function toResponse(method: string, { status, headers: names, body }: ExampleAnswer): Response {
  const headers = new Headers(names.map((name): [string, string] => [name, headerExamples[name] ?? ""]));
  if (body === null) return new Response(null, { status, headers });
  headers.set("Content-Type", "application/json");
  return new Response(method === "HEAD" ? null : JSON.stringify(body), { status, headers });
}
