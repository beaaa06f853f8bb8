/** The names of the reader's own machine. */
const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"]);

// A server on the reader's machine shows these pages beside its own API: samples then go there, and run as they stand.
if (LOCAL.has(location.hostname)) {
  for (const place of document.querySelectorAll("[data-augno-origin]")) place.textContent = location.origin;
  for (const place of document.querySelectorAll("[data-augno-base-url]"))
    place.textContent = `, baseUrl: "${location.origin}"`;
}
