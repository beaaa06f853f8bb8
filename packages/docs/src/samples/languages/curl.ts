import type { SampleLanguage } from "../sample-language.ts";
import { sampleUrl } from "../sample-url.ts";

/** The command line. */
export const curl: SampleLanguage = {
  id: "curl",
  title: "curl",
  grammar: "sh",
  fileExtension: ".sh",
  programs: ["bash", "curl"],
  render: (request, { origin, apiKey }) => {
    const { method, body } = request;
    const verb = method === (body === undefined ? "GET" : "POST") ? "" : `-X ${method} `;
    const parts = [
      `curl ${verb}"${sampleUrl(request, origin)}"`,
      `-H "Authorization: Bearer ${apiKey}"`,
      ...(body === undefined ? [] : ['-H "Content-Type: application/json"', `-d ${quoted(printJson(body))}`]),
    ];
    return `${parts.join(" \\\n  ")}\n`;
  },
};

function printJson(body: unknown): string {
  return JSON.stringify(body, null, 2).replaceAll("\n", "\n  ");
}

/** Between the only marks in which a shell leaves everything as it stands. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
