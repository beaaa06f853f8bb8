import { augnoClient } from "./languages/augno-client.ts";
import { curl } from "./languages/curl.ts";
import { javascriptFetch } from "./languages/javascript-fetch.ts";
import { python } from "./languages/python.ts";
import type { SampleLanguage } from "./sample-language.ts";

/** Every language that samples are shown in, the first where a reader has not chosen another. */
export const languages: readonly SampleLanguage[] = [curl, augnoClient, javascriptFetch, python];
