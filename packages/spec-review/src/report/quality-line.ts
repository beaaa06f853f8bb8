import type { Quality } from "../quality/quality-of.ts";

const HUNDRED = 100;

/** Tells how many parts have examples now, and before where that was another share. */
export function qualityLine({ base, head }: { base: Quality; head: Quality }): string {
  const now = `Examples: ${head.shown} of ${head.all} bodies and parameters (${percent(head)} %)`;
  if (base.all === 0 || (base.shown === head.shown && base.all === head.all)) return `${now}.`;
  return `${now}; before ${base.shown} of ${base.all} (${percent(base)} %).`;
}

function percent({ shown, all }: Quality): string {
  return all === 0 ? "0" : ((shown * HUNDRED) / all).toFixed(1);
}
