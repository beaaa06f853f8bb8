import type { APIRoute } from "astro";
import { reference } from "../../generated/reference.ts";
import { postmanCollection } from "../../outputs/postman-collection.ts";

/** The requests of all operations, for Postman, Bruno and others that import its form. */
export const GET: APIRoute = () => new Response(`${JSON.stringify(postmanCollection(reference), null, 2)}\n`);
