import { type Change, type Changelog, type Release, UNCHANGED } from "./changelog.ts";
import { escapeHtml } from "../samples/escape-html.ts";
import { type Site, siteAddress } from "./site-address.ts";

/** Where the feed stands, below the site's base. */
export const FEED_PATH = "/changelog/feed.xml";

/**
 * The changelog as a feed, one entry a release (RFC 4287).
 *
 * @param title - The API's name.
 */
export function changelogFeed(site: Site, title: string, { releases }: Changelog): string {
  const page = siteAddress(site, "/changelog/");
  const updated = releases[0] === undefined ? [] : [`  <updated>${releases[0].date}T00:00:00Z</updated>`];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <title>${escapeHtml(`${title}: changelog`)}</title>`,
    `  <id>${escapeHtml(page)}</id>`,
    `  <link href="${escapeHtml(page)}"/>`,
    `  <link rel="self" href="${escapeHtml(siteAddress(site, FEED_PATH))}"/>`,
    `  <author><name>Augno</name></author>`,
    ...updated,
    ...releases.flatMap((release) => entry(page, release)),
    "</feed>",
    "",
  ].join("\n");
}

function entry(page: string, release: Release): string[] {
  const address = escapeHtml(`${page}#${release.id}`);
  return [
    "  <entry>",
    `    <title>${escapeHtml(release.version)}</title>`,
    `    <id>${address}</id>`,
    `    <link href="${address}"/>`,
    `    <updated>${release.date}T00:00:00Z</updated>`,
    `    <content type="text">${escapeHtml(textOf(release.changes))}</content>`,
    "  </entry>",
  ];
}

function textOf(changes: readonly Change[]): string {
  if (changes.length === 0) return UNCHANGED;
  return changes.map(({ severity, operations, message }) => line(severity, operations, message)).join("\n");
}

function line(severity: string, operations: readonly string[], message: string): string {
  return `${severity}${operations.length === 0 ? "" : ` (${operations.join(", ")})`}: ${message}`;
}
