import { printTable, ratio } from "./table.ts";

/** What is asked of our client, and what was measured. */
export interface Goal {
  readonly name: string;
  readonly atMost: number;
  readonly measured: number;
}

/** Prints which goals are met. */
export function printGoals(goals: readonly Goal[]): void {
  printTable(
    "Goals",
    ["at most", "measured", ""],
    goals.map(({ name, atMost, measured }) => [
      name,
      ratio(atMost),
      ratio(measured),
      measured <= atMost ? "met" : "missed",
    ]),
  );
}
