/** The tool that a review's log is of. */
const TOOL = "spec-review";

/**
 * Lets nothing but a review's own log pass to code scanning. The log was made by the pull request's own code, which may be anybody's:
 * under the name of another tool it would write over that tool's findings.
 *
 * @param sarif - A SARIF log (SARIF 2.1.0, section 3.13), as text.
 * @throws Error where it is none, or of another tool, or of several runs.
 */
export function mustBeOfReview(sarif: string): void {
  const found = toolsOf(sarif);
  if (found.length === 1 && found[0] === JSON.stringify(TOOL)) return;
  const told =
    found.length === 0 ? "no run" : `${found.length} ${found.length === 1 ? "run" : "runs"}, of ${found.join(", ")}`;
  throw new Error(`review.sarif must hold exactly one run, of ${TOOL}; it holds ${told}. Nothing was shown.`);
}

/** The names of the tools, one of each run. */
function toolsOf(sarif: string): string[] {
  let log: unknown;
  try {
    log = JSON.parse(sarif);
  } catch (error) {
    throw new Error("review.sarif must be JSON; it is not. Nothing was shown.", { cause: error });
  }
  const runs = fieldOf(log, "runs");
  return Array.isArray(runs) ? runs.map(toolOf) : [];
}

function toolOf(run: unknown): string {
  const name = fieldOf(fieldOf(fieldOf(run, "tool"), "driver"), "name");
  return typeof name === "string" ? JSON.stringify(name) : "a tool without a name";
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value
    ? (value as Record<string, unknown>)[name] // which it has
    : undefined;
}
