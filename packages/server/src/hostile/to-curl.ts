import type { SentRequest } from "./sent-request.ts";

/** Text that a shell takes as it stands between single quotes. */
const PRINTABLE = /^[\x20-\x7e\n\t]*$/;

/**
 * Writes a request as a command that sends it again, to a server that has keys of its own: the key is a variable named
 * for the caller.
 */
export function toCurl({ request, body, caller }: SentRequest): string {
  const headers = [...request.headers].map(([name, value]) =>
    name === "authorization"
      ? `-H "Authorization: Bearer $${caller.toUpperCase()}"`
      : `-H ${quote(value === "" ? `${name};` : `${name}: ${value}`)}`,
  );
  const words = ["curl -i -g --path-as-is", `-X ${quote(request.method)}`, ...headers];
  if (body === null) return [...words, quote(request.url)].join(" ");
  const text = Buffer.from(body).toString();
  if (PRINTABLE.test(text)) return [...words, `--data-binary ${quote(text)}`, quote(request.url)].join(" ");
  const encoded = Buffer.from(body).toString("base64");
  return `echo ${encoded} | base64 -d | ${[...words, "--data-binary @-", quote(request.url)].join(" ")}`;
}

function quote(text: string): string {
  return PRINTABLE.test(text)
    ? `'${text.replaceAll("'", `'\\''`)}'`
    : `$${JSON.stringify(text).replaceAll("'", "\\'").replace(/^"|"$/g, "'")}`;
}
