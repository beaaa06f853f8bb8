import { COPY_NAMES } from "./large-specification.ts";

/** The resources that the programs call, four times each. */
const RESOURCES = COPY_NAMES.slice(0, 5);
const CREATED = '{ name: "Coil", abbreviation: "coil", type: "length", ratio_numerator: "100" }';

/** A program of 20 calls by our client. */
export const OUR_PROGRAM = [
  'import { Augno } from "@augno/client";',
  'const augno = new Augno({ apiKey: "" });',
  ...RESOURCES.flatMap((name) => [
    method(`list_${name}`, `(await augno.${name}s.list({ limit: 10, type: "mass" })).data[0]?.name`),
    method(`retrieve_${name}`, `(await augno.${name}s.retrieve("1")).name`),
    method(`create_${name}`, `(await augno.${name}s.create(${CREATED})).id`),
    method(`update_${name}`, `(await augno.${name}s.update("1", { name: "Coil" })).updated_at`),
  ]),
].join("\n");

/** The same 20 calls by openapi-fetch. */
export const OPENAPI_FETCH_PROGRAM = [
  'import createClient from "openapi-fetch";',
  'import type { paths } from "@augno/types";',
  'const client = createClient<paths>({ baseUrl: "" });',
  ...RESOURCES.flatMap((name) => {
    const [path, one] = [`"/v1/core/${name}s"`, `"/v1/core/${name}s/{id}"`];
    const params = 'params: { path: { id: "1" } }';
    return [
      method(
        `list_${name}`,
        `(await client.GET(${path}, { params: { query: { limit: 10, type: "mass" } } })).data?.data[0]?.name`,
      ),
      method(`retrieve_${name}`, `(await client.GET(${one}, { ${params} })).data?.name`),
      method(`create_${name}`, `(await client.POST(${path}, { body: ${CREATED} })).data?.id`),
      method(`update_${name}`, `(await client.PATCH(${one}, { ${params}, body: { name: "Coil" } })).data?.updated_at`),
    ];
  }),
].join("\n");

function method(name: string, result: string): string {
  return `export async function ${name}() { return ${result}; }`;
}
