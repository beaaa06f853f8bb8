import type { APIRoute } from "astro";

/** The mark in a browser's tab: an A that is a pair of compasses, in colours that stand out from light tabs and from dark. */
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="7" fill="#4338ca"/>
  <path d="M8 25 16 7l8 18M11.5 18.5h9" fill="none" stroke="#fff" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/>
</svg>
`;

export const GET: APIRoute = () => new Response(MARK);
