import type { ExampleAnswer } from "./example-operation.ts";

/**
 * What is answered to a request with a cursor. The specification shows one page of a list, and that there is another. That
 * one has no items, and is the last, so that a loop over all pages gives each item once and ends.
 */
export function beyondPage(answer: ExampleAnswer): ExampleAnswer {
  const body = answer.body as { object?: unknown } | null;
  if (body?.object !== "list") return answer;
  const page_info = { next_cursor: null, prev_cursor: null, has_next_page: false, has_prev_page: false };
  return { ...answer, body: { ...body, page_info, data: [] } };
}
