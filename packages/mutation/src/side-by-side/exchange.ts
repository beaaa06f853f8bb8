/** A request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  /** From the root, with the query. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: string;
  readonly answer: {
    readonly status: number;
    readonly headers: Headers;
    readonly body: string;
  };
}

/** Reads the answer whole. */
export async function toExchange(request: Request, body: string, response: Response): Promise<Exchange> {
  const { pathname, search } = new URL(request.url);
  const answer = { status: response.status, headers: response.headers, body: await response.text() };
  return { method: request.method, target: pathname + search, headers: request.headers, body, answer };
}

/** Which answer of which request it is, ids left out, so that the same fault is told in the same words. */
export function nameOfExchange({ method, target, answer }: Exchange): string {
  const path = target.replace(/\?.*$/, "").replaceAll(/\/[a-z]+_[^/]+/g, "/{id}");
  return `${method} ${path} ${answer.status}`;
}
