import type { Reference } from "../../reference/reference.ts";
import type { SitePage } from "../site-page.ts";
import { twinPath } from "../twin-path.ts";

/** The site's first page as Markdown: what the API is for, and where to go from there. */
export function homeMarkdown({ title, summary }: Reference, written: readonly SitePage[], base: string): string {
  const pages = [
    ...written,
    { path: "/api/", title: "API reference", description: "Every operation, field, error and event." },
    { path: "/errors/", title: "Errors", description: "What the API answers instead of success." },
    { path: "/events/", title: "Events", description: "The types of events that requests leave." },
  ];
  const links = pages.map((page) => `- [${page.title}](${base}${twinPath(page.path)}): ${page.description}`);
  return `# ${title}\n\n${summary}\n\n${links.join("\n")}\n`;
}
