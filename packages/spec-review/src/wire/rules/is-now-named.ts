import { MARKS } from "../normalise/marks.ts";
import type { RuleInput } from "./rule.ts";

/** Where all values are named now, the bound went because it says nothing beside them. */
export function isNowNamed({ difference: { base, head } }: RuleInput): boolean {
  const isNamed = head?.holder["enum"] !== undefined && head.holder[MARKS.open] !== true;
  return head?.value === undefined && base?.holder["enum"] === undefined && isNamed;
}
