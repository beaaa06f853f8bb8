import type { Finding } from "../finding.ts";

const REMEDIES = {
  request: "Keep accepting what was accepted.",
  response: "Keep answering as before.",
  both: "Accept and answer what was accepted and answered before.",
};

/** The same findings, of what is neither wider nor narrower, each with what to keep in the direction in which it is met. */
export function keptAsBefore(findings: readonly Finding[]): Finding[] {
  return findings.map((told) => ({ ...told, remedy: REMEDIES[told.direction ?? "both"] }));
}
