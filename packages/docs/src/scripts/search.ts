import { part } from "./part.ts";
import { loadPagefind } from "./search/pagefind.ts";
import { resultItem } from "./search/result-item.ts";
import { type Found, searchOf } from "./search/newest-search.ts";

/** Opens the search by its button or `/`, and finds pages while the reader types. Nothing of it is loaded before. */
const opener = document.querySelector<HTMLButtonElement>("[data-search-open]");
const dialog = document.querySelector<HTMLDialogElement>("[data-search]");
if (opener !== null && dialog !== null) begin(opener, dialog);

function begin(button: HTMLButtonElement, box: HTMLDialogElement): void {
  const words = part(box, "[data-search-words]", HTMLInputElement);
  const { program = "", base = "" } = box.dataset;
  const search = searchOf(
    () => loadPagefind(program, base),
    (found) => show(box, found),
  );
  const open = (): void => {
    box.showModal();
    words.select();
    void search(words.value);
  };
  button.hidden = false;
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || box.open || isTyping(event)) return;
    event.preventDefault();
    open();
  });
  words.addEventListener("input", () => void search(words.value));
  box.addEventListener("keydown", (event) => move(box, event));
  part(box, "[data-search-close]", HTMLButtonElement).addEventListener("click", () => box.close());
}

function show(box: HTMLDialogElement, found: Found): void {
  const pages = found.kind === "pages" ? found.pages : [];
  part(box, "[data-search-results]", HTMLOListElement).replaceChildren(...pages.map(resultItem));
  part(box, "[data-search-status]", HTMLElement).textContent = statusOf(found);
}

function statusOf(found: Found): string {
  if (found.kind === "nothing asked") return "";
  if (found.kind === "failure") return `The search cannot be loaded (${String(found.error)}).`;
  return found.count === 0 ? `Nothing has "${found.words}".` : `${found.count} found.`;
}

/** The arrows go from the words to the results and back; Enter in the words opens the first result. */
function move(box: HTMLDialogElement, event: KeyboardEvent): void {
  const words = part(box, "[data-search-words]", HTMLInputElement);
  const links = [...box.querySelectorAll<HTMLAnchorElement>("[data-search-results] a")];
  const stops: HTMLElement[] = [words, ...links];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (event.key === "Enter" && at === 0) return links[0]?.click();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || (target instanceof Element && target.matches("input, textarea, select"));
}
