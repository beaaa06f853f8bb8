import type { APIRoute } from "astro";
import specification from "@augno/spec/openapi.json?raw";

/** The specification as one file. */
export const GET: APIRoute = () => new Response(specification);
