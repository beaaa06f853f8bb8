import type { PageInfo } from "@augno/types";
import * as fc from "fast-check";
import { foretellPage } from "./foretell-page.ts";
import { type Command, command } from "./sequence-property.ts";
import type { SequenceRun } from "./sequence-run.ts";

/** What a model has that can be listed. */
export interface ListableModel<Item> {
  readonly mark: string;
  /** Every id that it ever had, as a cursor may be. */
  ids(): readonly string[];
  /** What a filter lists, in the list's order; all where it is empty. */
  listed(filter: string): readonly Item[];
}

/** A list of what a sequence made. */
export interface ListOfSequence<Item> {
  readonly operation: "list-units" | "list-api-keys";
  /** The parameter that filters it, and its values. */
  readonly parameter: string;
  readonly filters: readonly string[];
  /** What of an item is foretold. */
  readonly partOf: (item: Item) => unknown;
}

/** A page that is asked for. */
interface Asked {
  readonly limit: number;
  readonly filter: string;
  readonly cursor?: string | undefined;
}

/** More than a sequence makes. */
const ALL = 1000;

/** Makes commands that ask for a page of what a sequence made, with and without a filter, from anywhere, in both directions. */
export function listCommand<Item extends { readonly id: string }, Model extends ListableModel<Item>>(
  list: ListOfSequence<Item>,
): fc.Arbitrary<Command<Model>> {
  const cursors = fc.option(fc.tuple(fc.constantFrom("", "~"), fc.nat({ max: 11 })), { nil: undefined, freq: 2 });
  const filters = fc.oneof(fc.constant(""), fc.constantFrom(...list.filters));
  return fc
    .record({ limit: fc.integer({ min: 1, max: 4 }), filter: filters, at: cursors })
    .map(({ limit, filter, at }) =>
      command<Model>(`list ${limit} ${filter} from ${at?.join("") ?? "the beginning"}`, async (model, run) => {
        await checkPage(list, model, run, { limit, filter, cursor: cursorAt(model.ids(), at) });
      }),
    );
}

/** Compares all that a sequence made with what the model has of it. */
export async function checkAll<Item extends { readonly id: string }>(
  list: ListOfSequence<Item>,
  model: ListableModel<Item>,
  run: SequenceRun,
): Promise<void> {
  await checkPage(list, model, run, { limit: ALL, filter: "" });
}

async function checkPage<Item extends { readonly id: string }>(
  { operation, parameter, partOf }: ListOfSequence<Item>,
  model: ListableModel<Item>,
  run: SequenceRun,
  { limit, filter, cursor }: Asked,
): Promise<void> {
  const query = {
    q: model.mark,
    limit: String(limit),
    ...(filter === "" ? {} : { [parameter]: filter }),
    ...(cursor === undefined ? {} : { cursor }),
  };
  const { body } = await run.send({ operation, query }, { code: null });
  const page = body as { readonly data: readonly Item[]; readonly page_info: PageInfo }; // its schema was checked
  const foretold = foretellPage(model.listed(filter), { limit, cursor });
  run.same(`${operation}: data`, page.data.map(partOf), foretold.data.map(partOf));
  if (foretold.pageInfo !== null) run.same(`${operation}: page_info`, page.page_info, foretold.pageInfo);
}

function cursorAt(ids: readonly string[], at: readonly [string, number] | undefined): string | undefined {
  if (at === undefined) return undefined;
  const [direction, number] = at;
  const id = ids[number % Math.max(1, ids.length)];
  return id === undefined ? undefined : direction + id;
}
