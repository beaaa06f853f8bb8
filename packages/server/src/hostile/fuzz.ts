import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { attack } from "./attack.ts";

/** So much more memory a server may have in use after the attack than when it was warm. */
const MAX_GROWTH = 64 * 1024 * 1024;

const { values } = parseArgs({
  options: { seed: { type: "string" }, requests: { type: "string", default: "100000" } },
});
const seed = values.seed === undefined ? randomInt(2 ** 31) : wholeNumber("seed", values.seed);
const requests = wholeNumber("requests", values.requests);

console.log(
  `Sending ${requests} hostile requests; to send the same again: pnpm fuzz --seed ${seed} --requests ${requests}`,
);
let next = 0;
const { sent, answers, growth } = await attack({ seed, requests, onRound: report });
for (const answer of [...answers.keys()].toSorted())
  console.log(`${String(answers.get(answer)).padStart(7)}  ${answer}`);
console.log(`Of ${sent} answers none breaks the contract. Memory in use has grown by ${inMebibytes(growth)} MiB.`);
if (growth > MAX_GROWTH) {
  console.error(`It must grow by at most ${inMebibytes(MAX_GROWTH)} MiB. Look for what is kept of each request.`);
  process.exitCode = 1;
}

function report(sentSoFar: number): void {
  if (sentSoFar < next) return;
  console.log(`${sentSoFar} sent, ${inMebibytes(process.memoryUsage().rss)} MiB resident`);
  next = sentSoFar + requests / 10;
}

function inMebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

function wholeNumber(name: string, text: string): number {
  if (/^[0-9]{1,9}$/.test(text) && Number(text) > 0) return Number(text);
  console.error(
    `--${name} must be a whole number from 1 to 999999999; got ${JSON.stringify(text)}. Give one, or leave it out.`,
  );
  process.exit(1);
}
