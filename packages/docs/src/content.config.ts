import { defineCollection } from "astro:content";
import { guideLoader } from "./guides/guide-loader.ts";

export const collections = { guides: defineCollection({ loader: guideLoader() }) };
