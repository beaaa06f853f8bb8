import type { Oas3Visitor } from "@redocly/openapi-core";
import { readErrorCatalogue } from "./reading/error-catalogue.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** `augno/body-examples`: every body is shown by named examples, and every parameter and header by one. */
export const bodyExamples: StyleRule = {
  name: "body-examples",
  description:
    "Every body of a request or an answer has at least one example, under `examples` and never as the single `example`. " +
    "Each is a component by `$ref` with a `summary`, and its name is in kebab-case, or the error code that it shows. " +
    "A parameter and a header have exactly one of `example` and `examples`. The reference, the client's documentation " +
    "and the tests are compiled from the examples, and name them.",
  visit: (): Oas3Visitor => {
    let codes: ReadonlySet<string> = new Set();
    // A shared example is looked at once, not once for each body that shows it.
    const seen = new Set<string>();
    return {
      Root(value, context) {
        codes = new Set(readErrorCatalogue(SpecNode.of(value, context)).keys());
      },
      MediaType(value, context) {
        const body = SpecNode.of(value, context);
        checkPresence(body);
        for (const name of body.get("examples").keys) {
          const example = body.get("examples", name);
          checkName(name, example, codes);
          const place = example.location.absolutePointer;
          if (!seen.has(place)) checkExample(name, example);
          seen.add(place);
        }
      },
      Parameter(value, context) {
        checkSingle(SpecNode.of(value, context), `The parameter "${value.name}"`);
      },
      Header(value, context) {
        const header = SpecNode.of(value, context);
        checkSingle(header, `The header "${header.component ?? String(context.key)}"`);
      },
    };
  },
};

function checkPresence(body: SpecNode): void {
  if (body.has("example")) {
    body
      .get("example")
      .report(
        'A body must have its examples under "examples", each with a name; got a single "example". ' +
          "Make it a file in examples/, and refer to that by a name.",
      );
  } else if (body.get("examples").keys.length === 0) {
    body.report(
      'A body must have an example under "examples"; it has none. ' +
        "Add a file to examples/, and refer to that by a name.",
    );
  }
}

function checkName(name: string, example: SpecNode, codes: ReadonlySet<string>): void {
  if (KEBAB_CASE.test(name) || codes.has(name)) return;
  example.reportUse(
    `An example must be named in kebab-case, or for an error code in x-augno-errors; got "${name}". Rename it.`,
  );
}

function checkExample(name: string, example: SpecNode): void {
  if (example.component === undefined) {
    example.report(
      `The example "${name}" must be a component by $ref; it is written in place. Move it to a file in examples/.`,
    );
  }
  if (example.get("summary").text === undefined) {
    example.report(`The example "${name}" must have a summary; it has none. Say in a few words what it shows.`);
  }
}

function checkSingle(node: SpecNode, subject: string): void {
  // What is described by `content` has its examples there.
  if (node.has("content") || node.has("example") !== node.has("examples")) return;
  const actual = node.has("example") ? "both" : "none";
  node.report(
    `${subject} must have exactly one of "example" and "examples"; got ${actual}. ` +
      `${actual === "both" ? "Take one away" : "Add an example"}.`,
  );
}
