import type { Operation, Reference } from "../reference/reference.ts";
import type { SampleText } from "../samples/sample-texts.ts";
import type { Changelog } from "./changelog.ts";
import { changelogMarkdown } from "./markdown/changelog-markdown.ts";
import { errorMarkdown, errorsMarkdown } from "./markdown/error-markdown.ts";
import { eventMarkdown, eventsMarkdown } from "./markdown/event-markdown.ts";
import { operationMarkdown } from "./markdown/operation-markdown.ts";
import { referenceMarkdown, resourceMarkdown } from "./markdown/resource-markdown.ts";
import { promisesMarkdown, schemasMarkdown } from "./markdown/schemas-markdown.ts";
import { firstSentence } from "./first-sentence.ts";
import { operationPath } from "./operation-path.ts";
import type { SitePage } from "./site-page.ts";

/** What the pages are made of. */
export interface SiteSources {
  readonly reference: Reference;
  readonly changelog: Changelog;
  /** The pages that are written by hand: the first page, the quickstart, the tour, the client's and the guides. */
  readonly written: readonly SitePage[];
  readonly samplesOf: (operation: Operation) => readonly SampleText[];
  /** An event of a type, as it was recorded. */
  readonly eventOf: (type: string) => unknown;
  /** What every path begins with, such as `/docs`; empty where the site has a host of its own. */
  readonly base: string;
}

/**
 * Every page of the site, in the order in which a reader may go through them. `/api/all/` is left out: it shows what the
 * others do.
 */
export function sitePages(sources: SiteSources): SitePage[] {
  return [
    ...sources.written,
    ...referencePages(sources),
    ...errorPages(sources),
    ...eventPages(sources),
    {
      path: "/changelog/",
      title: "Changelog",
      description: "What changed from version to version of the API.",
      section: "Changes",
      markdown: changelogMarkdown(sources.changelog),
    },
  ];
}

function referencePages(sources: SiteSources): SitePage[] {
  const { reference, base } = sources;
  const section = "Reference";
  const ofResources = reference.resources.flatMap((resource) => [
    {
      path: `/api/${resource.slug}/`,
      title: resource.title,
      description: firstSentence(resource.description),
      section,
      markdown: resourceMarkdown(reference, resource, base),
    } as const,
    ...reference.operations
      .filter((operation) => operation.resource === resource.slug)
      .map((operation) => operationPage(sources, operation)),
  ]);
  return [
    {
      path: "/api/",
      title: "API reference",
      description: reference.summary,
      section,
      markdown: referenceMarkdown(reference, base),
    },
    ...ofResources,
    {
      path: "/api/schemas/",
      title: "Types",
      description: "Every type that the specification gives a name.",
      section,
      markdown: schemasMarkdown(reference),
    },
    {
      path: "/api/promises/",
      title: "Promises",
      description: "What holds between several requests.",
      section,
      markdown: promisesMarkdown(reference),
    },
  ];
}

function operationPage({ reference, samplesOf, base }: SiteSources, operation: Operation): SitePage {
  return {
    path: operationPath(operation),
    title: operation.summary,
    description: `${operation.method} ${operation.path}. ${firstSentence(operation.description)}`,
    section: "Reference",
    markdown: operationMarkdown(reference, operation, { samples: samplesOf(operation), base }),
  };
}

function errorPages({ reference, base }: SiteSources): SitePage[] {
  const section = "Errors";
  return [
    {
      path: "/errors/",
      title: "Errors",
      description: "What the API answers instead of success.",
      section,
      markdown: errorsMarkdown(reference, base),
    },
    ...reference.errors.map(
      (error) =>
        ({
          path: `/errors/${error.code}/`,
          title: error.code,
          description: error.description,
          section,
          markdown: errorMarkdown(reference, error, base),
        }) as const,
    ),
  ];
}

function eventPages({ reference, eventOf, base }: SiteSources): SitePage[] {
  const section = "Events";
  return [
    {
      path: "/events/",
      title: "Events",
      description: "The types of events that requests leave.",
      section,
      markdown: eventsMarkdown(reference, base),
    },
    ...reference.eventTypes.map(
      (event) =>
        ({
          path: `/events/${event.type}/`,
          title: event.type,
          description: event.description,
          section,
          markdown: eventMarkdown(reference, event, { recorded: eventOf(event.type), base }),
        }) as const,
    ),
  ];
}
