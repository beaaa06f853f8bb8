/** Any object of JSON. */
export type Json = Record<string, unknown>;

/** The same answer with another body, where it has one that is an object. */
export async function editBody(response: Response, edit: (body: Json) => unknown): Promise<Response> {
  const text = await response.text();
  if (text === "") return new Response(null, response);
  const body = JSON.parse(text) as Json; // every body of the API is an object
  return Response.json(edit(body), { status: response.status, headers: response.headers });
}

/** The same page with other items, which are left as they are where the answer is none. */
export function editItems(response: Response, edit: (items: Json[]) => unknown[]): Promise<Response> {
  return editBody(response, (body) => (Array.isArray(body["data"]) ? { ...body, data: edit(body["data"]) } : body));
}

/** The same error with other fields; what is none stays as it is. */
export function editError(response: Response, edit: (error: Json) => Json): Promise<Response> {
  return editBody(response, (body) => {
    const { error } = body as { error?: Json }; // absent where it is none
    return error === undefined ? body : { ...body, error: { ...error, ...edit(error) } };
  });
}

/** The same answer with another header; null takes it away. */
export function editHeader(response: Response, name: string, value: string | null): Response {
  const headers = new Headers(response.headers);
  if (value === null) headers.delete(name);
  else headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}
