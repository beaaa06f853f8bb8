import { createHash } from "node:crypto";
import { themeScript } from "./theme-before-paint.ts";

const hash = createHash("sha256").update(themeScript).digest("hex").slice(0, 8);

/** Where the script stands that sets the theme before a page is painted: beside Astro's own, named for what is in it. */
export const THEME_SCRIPT_PATH = `/_astro/theme.${hash}.js`;
