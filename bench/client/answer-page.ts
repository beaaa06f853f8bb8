/** Headers of every answer, as the API has them. */
export const ANSWER_HEADERS = {
  "content-type": "application/json",
  "augno-version": "2026-11-24",
  "request-id": "rq_01jz8gq3n5v7x9b2d4f6h8k0m2",
  "ratelimit-limit": "100",
  "ratelimit-remaining": "99",
  "ratelimit-reset": "1",
};

/** What an item is called in front of its number. */
const ID_START = "unit_01jz8gq3n5v7x9b2d";

/** Which items a page has, of a list of `total`. */
export interface PageAsked {
  readonly limit: number;
  readonly total: number;
  /** The id behind which the page begins; null for the first page. */
  readonly after: string | null;
}

/**
 * A page as text. It is our list of units with what other clients look for besides: `has_more` and `url` (stripe, openai),
 * `list_metadata` and the items' `domains` (WorkOS). All clients are answered the same bytes.
 */
export function answerPage({ limit, total, after }: PageAsked): string {
  const start = after === null ? 0 : Number(after.slice(ID_START.length)) + 1;
  const data = Array.from({ length: Math.min(limit, total - start) }, (_, index) => unit(start + index));
  const hasNext = start + data.length < total;
  const next = hasNext ? (data.at(-1)?.id ?? null) : null;
  return JSON.stringify({
    object: "list",
    page_info: { next_cursor: next, prev_cursor: null, has_next_page: hasNext, has_prev_page: false },
    has_more: hasNext,
    url: "/v1/core/units",
    list_metadata: { before: null, after: next },
    data,
  });
}

function unit(index: number) {
  return {
    id: ID_START + String(index).padStart(9, "0"),
    object: "unit",
    name: `Kilogram ${index}`,
    abbreviation: `kg${index}`,
    type: "mass",
    ratio_numerator: "1000.000000000000000000000000000000",
    ratio_denominator: "1.000000000000000000000000000000",
    offset_numerator: "0.000000000000000000000000000000",
    offset_denominator: "1.000000000000000000000000000000",
    is_base_unit: false,
    is_internal: true,
    created_at: "2026-05-10T00:00:00Z",
    updated_at: "2026-05-10T00:00:00Z",
    domains: [],
  };
}
