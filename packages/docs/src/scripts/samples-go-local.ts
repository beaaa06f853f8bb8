import { localOrigin } from "./try-it/local-origin.ts";

// A server on the reader's machine shows these pages beside its own API: samples then go there, and run as they stand.
if (localOrigin(location.origin) !== null) {
  for (const place of document.querySelectorAll("[data-augno-origin]")) place.textContent = location.origin;
  for (const place of document.querySelectorAll("[data-augno-base-url]"))
    place.textContent = `, baseUrl: "${location.origin}"`;
}
