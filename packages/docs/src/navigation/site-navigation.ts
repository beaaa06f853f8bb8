import { reference } from "../generated/reference.ts";
import { readGuides } from "../guides/read-guides.ts";
import { navigationOf } from "./navigation.ts";

/** The navigation of this site, which is made once for all pages. */
export const siteNavigation = navigationOf(reference, readGuides());
