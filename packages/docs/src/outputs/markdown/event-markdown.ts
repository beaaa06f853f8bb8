import type { EventType, Reference } from "../../reference/reference.ts";
import { jsonBlock } from "./code-block.ts";
import { operationLinks } from "./operation-links.ts";

/** The page of an event's type as Markdown. */
export function eventMarkdown(
  reference: Reference,
  event: EventType,
  { recorded, base }: { readonly recorded: unknown; readonly base: string },
): string {
  const links = operationLinks(reference, event.operationIds, base);
  const left = links === "" ? "Any operation can leave it." : `## Left by\n\n${links}`;
  return `# ${event.type}\n\n${event.description}\n\n${left}\n\n## Example\n\n${jsonBlock(recorded)}\n`;
}

/** The list of all types of events as Markdown. */
export function eventsMarkdown({ eventTypes }: Reference, base: string): string {
  const lines = eventTypes.map(({ type, description }) => `- [\`${type}\`](${base}/events/${type}.md): ${description}`);
  return `# Events\n\nThe types of events that requests leave.\n\n${lines.join("\n")}\n`;
}
