import { operationPath } from "../outputs/operation-path.ts";
import type { Reference } from "../reference/reference.ts";

/** A page that the navigation leads to. */
export interface NavigationLink {
  title: string;
  /** Below the site's base, such as `/errors/timeout/`. */
  path: string;
  /** The method of an operation, such as `GET`. */
  method?: string;
  /** Whether the title is code, such as the code of an error. */
  isCode?: boolean;
}

/** A page whose subpages are shown when one of them is open. */
export interface NavigationGroup extends NavigationLink {
  links: NavigationLink[];
}

export interface NavigationSection {
  title: string;
  entries: (NavigationLink | NavigationGroup)[];
}

/** A page that is written by hand. */
interface WrittenPage {
  /** Its name where there is little room. */
  label: string;
  /** Its path below the site's base. */
  url: string;
  /** Whether it stands among the guides. */
  isGuide: boolean;
}

/** All pages of the site, as its navigation orders them. */
export function navigationOf(reference: Reference, written: readonly WrittenPage[]): NavigationSection[] {
  return [
    { title: "Start", entries: written.filter(({ isGuide }) => !isGuide).map(linkTo) },
    { title: "Guides", entries: written.filter(({ isGuide }) => isGuide).map(linkTo) },
    { title: "API reference", entries: referenceEntries(reference) },
    { title: "Errors and events", entries: catalogueEntries(reference) },
  ];
}

/** Whether an entry has pages below it. */
export function isGroup(entry: NavigationLink | NavigationGroup): entry is NavigationGroup {
  return "links" in entry;
}

function linkTo({ label, url }: WrittenPage): NavigationLink {
  return { title: label, path: url };
}

function referenceEntries({ resources, operations }: Reference): NavigationSection["entries"] {
  return [
    { title: "Introduction", path: "/api/" },
    ...resources.map(({ title, slug }) => ({
      title,
      path: `/api/${slug}/`,
      links: operations
        .filter(({ resource }) => resource === slug)
        .map((operation) => ({ title: operation.summary, path: operationPath(operation), method: operation.method })),
    })),
    { title: "Types", path: "/api/schemas/" },
    { title: "Promises", path: "/api/promises/" },
    { title: "On one page", path: "/api/all/" },
    { title: "Changelog", path: "/changelog/" },
  ];
}

function catalogueEntries({ errors, eventTypes }: Reference): NavigationSection["entries"] {
  return [
    {
      title: "Errors",
      path: "/errors/",
      links: errors.map(({ code }) => ({ title: code, path: `/errors/${code}/`, isCode: true })),
    },
    {
      title: "Events",
      path: "/events/",
      links: eventTypes.map(({ type }) => ({ title: type, path: `/events/${type}/`, isCode: true })),
    },
  ];
}
