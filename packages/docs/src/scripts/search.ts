import { part } from "./part.ts";
import { loadPagefind, type Pagefind } from "./search/pagefind.ts";
import { resultItem } from "./search/result-item.ts";

/** How many pages are shown of those that were found. */
const SHOWN = 8;
/** For how long nothing must be typed before it is searched for. */
const PAUSE = 120;

/** Opens the search by its button or `/`, and finds pages while the reader types. Nothing of it is loaded before. */
const opener = document.querySelector<HTMLButtonElement>("[data-search-open]");
const dialog = document.querySelector<HTMLDialogElement>("[data-search]");
if (opener !== null && dialog !== null) begin(opener, dialog);

function begin(button: HTMLButtonElement, box: HTMLDialogElement): void {
  const words = part(box, "[data-search-words]", HTMLInputElement);
  const { program = "", base = "" } = box.dataset;
  let loading: Promise<Pagefind> | null = null;
  const load = (): Promise<Pagefind> => (loading ??= loadPagefind(program, base));
  const open = (): void => {
    box.showModal();
    words.select();
    void load().catch((error: unknown) => say(box, `The search cannot be loaded (${String(error)}).`));
  };
  button.hidden = false;
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || box.open || isTyping(event)) return;
    event.preventDefault();
    open();
  });
  words.addEventListener("input", () => void search(box, words.value, load));
  box.addEventListener("keydown", (event) => move(box, event));
  part(box, "[data-search-close]", HTMLButtonElement).addEventListener("click", () => box.close());
}

async function search(box: HTMLDialogElement, words: string, load: () => Promise<Pagefind>): Promise<void> {
  const list = part(box, "[data-search-results]", HTMLOListElement);
  if (words.trim() === "") {
    list.replaceChildren();
    return say(box, "");
  }
  const pagefind = await load();
  const found = await pagefind.debouncedSearch(words, {}, PAUSE);
  if (found === null) return;
  const pages = await Promise.all(found.results.slice(0, SHOWN).map((page) => page.data()));
  list.replaceChildren(...pages.map(resultItem));
  say(box, found.results.length === 0 ? `Nothing has "${words}".` : `${found.results.length} found.`);
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

function say(box: HTMLDialogElement, text: string): void {
  part(box, "[data-search-status]", HTMLElement).textContent = text;
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || (target instanceof Element && target.matches("input, textarea, select"));
}
