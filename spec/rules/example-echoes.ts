import { SpecNode } from "./reading/spec-node.ts";
import { textsIn } from "./reading/texts-in.ts";
import { visitExamples } from "./reading/visit-examples.ts";
import type { StyleRule } from "./style-rule.ts";

/** An id, or a moment. */
const MARK = /[a-z]+_[0-9a-hjkmnp-tv-z]{26}|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z/;

/** `augno/example-echoes`: nothing that identifies is shown only once. */
export const exampleEchoes: StyleRule = {
  name: "example-echoes",
  description:
    "An id and a moment in an example stand at another place of the examples too, or in `x-augno-system-units`: in a list, in " +
    "an event, in what refers to it. What is shown only once nobody can follow, and a slip of the pen in it nobody can see.",
  visit: () => {
    /** Where each stands, by what stands there. A shared example may be visited several times. */
    const places = new Map<string, Set<string>>();
    const whole = new Map<string, SpecNode>();
    const note = (node: SpecNode): void => {
      const place = node.location.absolutePointer;
      for (const [mark] of node.text?.matchAll(new RegExp(MARK, "g")) ?? []) {
        places.set(mark, (places.get(mark) ?? new Set()).add(place));
        if (mark === node.text) whole.set(place, node);
      }
    };
    return {
      Root: {
        enter(value, context) {
          for (const text of textsIn(SpecNode.of(value, context).get("x-augno-system-units"))) note(text);
          whole.clear();
        },
        leave() {
          for (const node of whole.values()) if (places.get(node.text ?? "")?.size === 1) report(node);
        },
      },
      ...visitExamples((value) => {
        for (const text of textsIn(value)) note(text);
      }),
    };
  },
};

function report(node: SpecNode): void {
  node.report(
    `An id or a moment in an example must stand in another example too; got ${node.text} here alone. ` +
      "Correct it, or show where else it plays a part.",
  );
}
