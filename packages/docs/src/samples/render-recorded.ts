import { reference } from "../generated/reference.ts";
import { recordingOf } from "../recordings/recording-of.ts";
import { headerAnchor, responseAnchor } from "../reference/anchors.ts";
import { reasonOf } from "../reference/reason-of.ts";
import type { Operation } from "../reference/reference.ts";
import { operationPath } from "../outputs/operation-path.ts";
import { operationOf } from "../site/operation-of.ts";
import { escapeHtml } from "./escape-html.ts";
import { renderJson } from "./render-json.ts";

/** Where a reader learns how to find the log and the event of a request by its id. */
const ITS_LOG = "/quickstart/#monitoring-your-requests";

/** How a recorded answer is rendered. */
export interface RenderRecordedOptions {
  /** What the site's addresses begin with, such as `/docs`. */
  readonly base: string;
}

/** The answer that was recorded of an operation's sample, as HTML; what it holds leads to the reference. */
export async function renderRecorded(operationId: string, { base }: RenderRecordedOptions): Promise<string> {
  const operation = operationOf(operationId);
  const { status, headers, body } = recordingOf(operationId).response;
  const root = base.replace(/\/$/, "");
  const page = `${root}${operationPath(operation)}`;
  const lines = Object.entries(headers).map(([name, value]) => {
    const address = `${page}#${escapeHtml(headerAnchor(status, name))}`;
    const shown = name === "Request-Id" ? `<a href="${root}${ITS_LOG}">${escapeHtml(value)}</a>` : escapeHtml(value);
    return `<a href="${address}">${escapeHtml(name)}</a>: ${shown}`;
  });
  return (
    `<figure class="recorded" data-pagefind-ignore><figcaption>Answer <a href="${page}#${responseAnchor(status)}">${status} ${reasonOf(status)}</a></figcaption>` +
    `<pre class="code headers" tabindex="0"><code>${lines.join("\n")}</code></pre>` +
    `${body === null ? '<p class="bodiless">No body.</p>' : bodyOf(operation, status, body, page)}</figure>`
  );
}

function bodyOf({ responses }: Operation, status: number, body: unknown, page: string): string {
  const name = responses.find((response) => response.status === status)?.schemaName;
  const html = renderJson(body, {
    schema: name === null || name === undefined ? undefined : reference.schemas[name],
    linkOf: (path) => `${page}#${responseAnchor(status, path)}`,
  });
  return `<pre class="code answer" tabindex="0"><code>${html}</code></pre>`;
}
