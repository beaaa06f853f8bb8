/** Parts of a page in which an answer is shown. */
export interface AnswerParts {
  readonly status: HTMLElement;
  readonly request: HTMLElement;
  readonly headers: HTMLElement;
  readonly body: HTMLElement;
  /** All of them. */
  readonly whole: HTMLElement;
}

/** What was answered. */
export interface ShownAnswer {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Shows an answer: the request's line, the status, the time, the headers and the body, as text throughout. */
export function showAnswer(parts: AnswerParts, answer: ShownAnswer): void {
  const { method, url, status, milliseconds, headers, body } = answer;
  parts.request.textContent = `${method} ${url}`;
  parts.status.textContent = `${status} in ${Math.round(milliseconds)} ms`;
  parts.status.dataset["kind"] = status < 400 ? "success" : "error";
  parts.headers.textContent = [...headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  parts.body.textContent = body === "" ? "(no body)" : indented(body);
  parts.whole.hidden = false;
}

/** JSON with each value on a line of its own; any other text as it is. */
function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
