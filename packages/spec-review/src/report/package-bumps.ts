import type { Reviewed } from "../review-documents.ts";
import { bumpsOf } from "../verdict/bumps-of.ts";
import type { Bump } from "../verdict/bump.ts";
import { clientMethods } from "../client-methods.ts";

/** How far the version of each package moves; of another's document no package follows. */
export function packageBumps({ all, head }: Reviewed): [name: string, bump: Bump][] {
  return clientMethods(head.document).size === 0 ? [] : Object.entries(bumpsOf(all));
}
