import { type LiteralDialect, printLiteral } from "../print-literal.ts";
import type { SampleLanguage } from "../sample-language.ts";
import { sampleUrl } from "../sample-url.ts";

const PYTHON_LITERALS: LiteralDialect = {
  indent: "    ",
  true: "True",
  false: "False",
  null: "None",
  hasBareNames: false,
  hasSpacedBraces: false,
};

/** Python, with nothing but its standard library. */
export const python: SampleLanguage = {
  id: "python",
  title: "Python",
  grammar: "py",
  fileExtension: ".py",
  programs: ["python3"],
  render: (request, { origin, apiKey }) => {
    const { method, body, answerName } = request;
    const headers = {
      Authorization: `Bearer ${apiKey}`,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    };
    return [
      ...(body === undefined && answerName === null ? [] : ["import json"]),
      "from urllib.request import Request, urlopen",
      "",
      "request = Request(",
      `    ${JSON.stringify(sampleUrl(request, origin))},`,
      ...(method === "GET" ? [] : [`    method=${JSON.stringify(method)},`]),
      `    headers=${printLiteral(headers, PYTHON_LITERALS, "    ")},`,
      ...(body === undefined ? [] : [`    data=json.dumps(${printLiteral(body, PYTHON_LITERALS, "    ")}).encode(),`]),
      ")",
      "with urlopen(request) as response:",
      answerName === null ? "    print(response.status)" : "    print(json.dumps(json.load(response), indent=2))",
      "",
    ].join("\n");
  },
};
