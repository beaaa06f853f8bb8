import { part } from "./part.ts";
import { localOrigin } from "./try-it/local-origin.ts";
import { type AnswerParts, showAnswer } from "./try-it/show-answer.ts";
import { requestOf, type WrittenField } from "./try-it/written-request.ts";

/**
 * Sends an operation's request to a local API, from its page. The key stays in the form's field: nothing here keeps it, and the field
 * is emptied when the page is left.
 */
for (const section of document.querySelectorAll<HTMLElement>("[data-try-it]")) begin(section);

function begin(section: HTMLElement): void {
  const form = part(section, "form", HTMLFormElement);
  const address = part(section, "[name=origin]", HTMLInputElement);
  const key = part(section, "[name=key]", HTMLInputElement);
  section.hidden = false;
  // Pages that a local API serves call that one.
  if (localOrigin(location.origin) !== null) address.value = location.origin;
  address.addEventListener("input", () => adviseOn(section, address));
  adviseOn(section, address);
  addEventListener("pagehide", () => (key.value = ""));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(section, { form, address, key });
  });
}

interface Inputs {
  readonly form: HTMLFormElement;
  readonly address: HTMLInputElement;
  readonly key: HTMLInputElement;
}

async function send(section: HTMLElement, { form, address, key }: Inputs): Promise<void> {
  const origin = localOrigin(address.value);
  if (origin === null) return;
  const { method = "", route = "" } = section.dataset;
  const body = form.querySelector<HTMLTextAreaElement>("[name=body]")?.value ?? null;
  const { url, init } = requestOf({ origin, method, route, key: key.value, fields: fieldsOf(form), body });
  const message = part(section, "[data-message]", HTMLElement);
  const button = part(section, "[type=submit]", HTMLButtonElement);
  button.disabled = true;
  message.textContent = "";
  const began = performance.now();
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    const milliseconds = performance.now() - began;
    const { status, headers } = response;
    showAnswer(answerParts(section), { method, url, status, milliseconds, headers, body: text });
  } catch (error) {
    answerParts(section).whole.hidden = true;
    message.textContent = `${origin} gave no answer that this page may read (${String(error)}). Is the API running there?`;
  } finally {
    button.disabled = false;
  }
}

function fieldsOf(form: HTMLFormElement): WrittenField[] {
  return [...form.querySelectorAll<HTMLInputElement>("[data-in]")].map(({ dataset, value }) => ({
    in: dataset["in"] ?? "",
    name: dataset["name"] ?? "",
    value,
    isList: dataset["list"] === "true",
  }));
}

/** Says what is wrong with the address, or what an API at another one asks of this page. */
function adviseOn(section: HTMLElement, address: HTMLInputElement): void {
  const origin = localOrigin(address.value);
  address.setCustomValidity(
    origin === null ? "Write the address of an API on this machine, such as http://localhost:8081." : "",
  );
  const advice = part(section, "[data-advice]", HTMLElement);
  advice.hidden = origin === null || origin === location.origin;
  const here = part(advice, "a", HTMLAnchorElement);
  if (origin !== null) here.href = `${origin}${section.dataset["localPage"] ?? ""}`;
}

function answerParts(section: HTMLElement): AnswerParts {
  const named = (name: string): HTMLElement => part(section, `[data-answer-${name}]`, HTMLElement);
  return {
    whole: part(section, "[data-answer]", HTMLElement),
    request: named("request"),
    status: named("status"),
    headers: named("headers"),
    body: named("body"),
  };
}
