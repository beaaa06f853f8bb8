import { readFileSync } from "node:fs";
import { createServer } from "node:http";

/*
 * The least that Node.js can do: answers everything with the page in a file, which is made to JSON for each request.
 * Called with a port and the file.
 */
const [port, file = ""] = process.argv.slice(2);
const page: unknown = JSON.parse(readFileSync(file, "utf8"));

createServer((_request, response) => {
  const text = JSON.stringify(page);
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) });
  response.end(text);
}).listen(Number(port));
