import type { Oas3Visitor } from "@redocly/openapi-core";

/** One rule of the API style guide, which Redocly runs as `augno/<name>`. */
export interface StyleRule {
  /** The name in kebab-case: of the rule after `augno/`, of its file, and of its folder in `fixtures/`. */
  readonly name: string;
  /** What the rule demands and why, in full sentences of Markdown: its entry in the guide. */
  readonly description: string;
  /**
   * Makes the functions that look at the document's nodes, one set for each run of the lint.
   * Their keys are names of Redocly's node types; https://redocly.com/docs/cli/custom-plugins/visitor explains them.
   */
  readonly visit: () => Oas3Visitor;
}
