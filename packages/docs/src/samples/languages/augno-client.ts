import { JAVASCRIPT_LITERALS } from "../javascript-literals.ts";
import { printLiteral } from "../print-literal.ts";
import type { SampleLanguage } from "../sample-language.ts";
import type { SampleRequest } from "../sample-request.ts";
import { SHOWN_TARGET } from "../shown-target.ts";

/** TypeScript, with `@augno/client`. */
export const augnoClient: SampleLanguage = {
  id: "client",
  title: "TypeScript",
  grammar: "ts",
  fileExtension: ".ts",
  programs: ["node"],
  render: (request, { origin, apiKey }) => {
    // The client goes to the hosted API by itself.
    const options = { apiKey, ...(origin === SHOWN_TARGET.origin ? {} : { baseUrl: origin }) };
    return [
      'import { Augno } from "@augno/client";',
      "",
      `const augno = new Augno(${printLiteral(options, JAVASCRIPT_LITERALS)});`,
      "",
      ...callOf(request),
      "",
    ].join("\n");
  },
};

function callOf(request: SampleRequest): string[] {
  const call = `await ${request.clientMethod}(${argumentsOf(request).join(", ")});`;
  if (request.answerName === null) return [call, 'console.log("Done");'];
  if (request.isList) return [`const page = ${call}`, "console.log(page.data);"];
  return [`const ${request.answerName} = ${call}`, `console.log(${request.answerName});`];
}

/** The ids of the path, then the body, then the query, as every method takes them. */
function argumentsOf({ path, body, query }: SampleRequest): string[] {
  // A list is `methods[]` in an address and `methods` in a program.
  const params = Object.fromEntries(Object.entries(query).map(([name, value]) => [name.replace(/\[\]$/, ""), value]));
  return [
    ...Object.values(path).map((id) => JSON.stringify(id)),
    ...(body === undefined ? [] : [printLiteral(body, JAVASCRIPT_LITERALS)]),
    ...(Object.keys(params).length === 0 ? [] : [printLiteral(params, JAVASCRIPT_LITERALS)]),
  ];
}
