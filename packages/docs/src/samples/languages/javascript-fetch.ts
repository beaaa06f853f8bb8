import { JAVASCRIPT_LITERALS } from "../javascript-literals.ts";
import { printLiteral } from "../print-literal.ts";
import type { SampleLanguage } from "../sample-language.ts";
import { sampleUrl } from "../sample-url.ts";

/** JavaScript, with the `fetch` of browsers, Node and workers. */
export const javascriptFetch: SampleLanguage = {
  id: "fetch",
  title: "fetch",
  grammar: "js",
  fileExtension: ".mjs",
  programs: ["node"],
  render: (request, { origin, apiKey }) => {
    const { method, body, answerName } = request;
    const headers = {
      Authorization: `Bearer ${apiKey}`,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    };
    return [
      `const response = await fetch(${JSON.stringify(sampleUrl(request, origin))}, {`,
      ...(method === "GET" ? [] : [`  method: ${JSON.stringify(method)},`]),
      `  headers: ${printLiteral(headers, JAVASCRIPT_LITERALS, "  ")},`,
      ...(body === undefined ? [] : [`  body: JSON.stringify(${printLiteral(body, JAVASCRIPT_LITERALS, "  ")}),`]),
      "});",
      answerName === null ? "console.log(response.status);" : "console.log(await response.json());",
      "",
    ].join("\n");
  },
};
