import type { Json } from "./edit-answer.ts";

/** What of a request is another; the rest stays as it is. */
export interface RequestEdit {
  readonly url?: string;
  /** By name; null takes one away. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: Json;
}

/** A request like another. The other's body stays to be read. */
export async function editRequest(request: Request, { url, headers, body }: RequestEdit): Promise<Request> {
  const edited = new Headers(request.headers);
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value === null) edited.delete(name);
    else edited.set(name, value);
  }
  const text = body === undefined ? await request.clone().text() : JSON.stringify(body);
  const content = text === "" ? {} : { body: text };
  return new Request(url ?? request.url, { method: request.method, headers: edited, ...content });
}

/** The body of a request; empty where it has none, or one that is no object. */
export async function bodyOf(request: Request): Promise<Json> {
  try {
    const body: unknown = await request.clone().json();
    return typeof body === "object" ? { ...body } : {};
  } catch {
    return {}; // broken on purpose, and none of those that are looked for
  }
}

/** Whether a request is of a method, to a path that ends so. */
export function isTo(request: Request, method: string, path: RegExp): boolean {
  return request.method === method && path.test(new URL(request.url).pathname);
}
