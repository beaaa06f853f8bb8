import { finding, type Rule } from "./rule.ts";

/** A field that is only answered (`readOnly`) or only sent (`writeOnly`), or no longer only that. */
export const directions: Rule = (input) => {
  const { property, head } = input.difference;
  const [way, verb] = property === "readOnly" ? (["request", "sent"] as const) : (["response", "answered"] as const);
  const other = way === "request" ? "response" : "request";
  // It is neither way: of what is never sent, that it is only answered says nothing.
  if (input.uses[way].size === 0) return [];
  const isSet = head?.value === true;
  const judgement = isSet
    ? ({ [way]: "breaking", [other]: "neutral" } as const)
    : ({ [way]: "additive", [other]: "neutral" } as const);
  return finding(
    input,
    isSet ? "direction-narrowed" : "direction-widened",
    { request: "neutral", response: "neutral", ...judgement },
    `${input.subject} ${isSet ? "is no longer" : "may be"} ${verb}.`,
    isSet ? "Keep it in both directions." : "",
  );
};
