import type { Quality } from "../quality/quality-of.ts";
import { counted } from "./counted.ts";
import type { ReportInput } from "./report-input.ts";

const HUNDRED = 100;

/** Tells how many parts have examples and what breaks the style guide, and what it was where it was otherwise. */
export function qualityLine({ base, head }: NonNullable<ReportInput["quality"]>): string {
  return [examples(base, head), style(base.style, head.style)].filter((part) => part !== "").join(" ");
}

function examples(base: Quality, head: Quality): string {
  const now = `Examples: ${head.shown} of ${head.all} bodies and parameters (${percent(head)} %)`;
  if (base.all === 0 || (base.shown === head.shown && base.all === head.all)) return `${now}.`;
  return `${now}; before ${base.shown} of ${base.all} (${percent(base)} %).`;
}

function style(before: number | undefined, now: number | undefined): string {
  if (now === undefined) return "";
  const told = `Style guide: ${counted(now, "problem")}`;
  return before === undefined || before === now ? `${told}.` : `${told}; before ${before}.`;
}

function percent({ shown, all }: Quality): string {
  return all === 0 ? "0" : ((shown * HUNDRED) / all).toFixed(1);
}
