import type { PageInfo } from "@augno/types";
import * as fc from "fast-check";
import { foretellPage } from "./foretell-page.ts";
import { type Command, command } from "./sequence-property.ts";

/** What a model has that can be listed. */
export interface ListableModel<Item> {
  readonly mark: string;
  /** Every id that it ever had, as a cursor may be. */
  ids(): readonly string[];
  /** What a filter lists, in the list's order. */
  listed(filter: string): readonly Item[];
}

/** How a list is asked for. */
export interface ListUnderSequence {
  readonly operation: "list-units" | "list-api-keys";
  readonly parameter: string;
  /** Its values that are asked for; the empty one stands for no filter. */
  readonly filters: readonly string[];
}

/** Makes commands that ask for a page of what a sequence made, with and without a filter, from anywhere, in both directions. */
export function listCommand<Item extends { readonly id: string }, Model extends ListableModel<Item>>(
  { operation, parameter, filters }: ListUnderSequence,
  sameItem: (item: Item) => unknown = (item) => item,
): fc.Arbitrary<Command<Model>> {
  const cursors = fc.option(fc.tuple(fc.constantFrom("", "~"), fc.nat({ max: 11 })), { nil: undefined });
  return fc
    .record({ limit: fc.integer({ min: 1, max: 4 }), filter: fc.constantFrom("", ...filters), at: cursors })
    .map(({ limit, filter, at }) =>
      command<Model>(`list ${limit} ${filter} from ${at?.join("") ?? "the beginning"}`, async (model, run) => {
        const cursor = at === undefined ? undefined : cursorAt(model.ids(), at);
        const query = {
          q: model.mark,
          limit: String(limit),
          ...(filter === "" ? {} : { [parameter]: filter }),
          ...(cursor === undefined ? {} : { cursor }),
        };
        const { body } = await run.send({ operation, query }, { code: null });
        const page = body as { readonly data: readonly Item[]; readonly page_info: PageInfo }; // its schema was checked
        const foretold = foretellPage(model.listed(filter), { limit, cursor });
        run.same(`${operation}: data`, page.data.map(sameItem), foretold.data.map(sameItem));
        if (foretold.pageInfo !== null) run.same(`${operation}: page_info`, page.page_info, foretold.pageInfo);
      }),
    );
}

function cursorAt(ids: readonly string[], [direction, number]: readonly [string, number]): string | undefined {
  const id = ids[number % Math.max(1, ids.length)];
  return id === undefined ? undefined : direction + id;
}
