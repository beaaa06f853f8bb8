import type { Loader } from "astro/loaders";
import { z } from "astro/zod";
import { readGuides } from "./read-guides.ts";
import { renderGuide } from "./render-guide.ts";

const schema = z.object({
  title: z.string().min(1),
  description: z.string().min(1),
  label: z.string().min(1),
  order: z.number().int().positive(),
  isGuide: z.boolean(),
});

/** Gives Astro the guides, rendered, as the collection that pages take them from. */
export function guideLoader(): Loader {
  return {
    name: "guides",
    schema,
    load: async ({ store, config, parseData, generateDigest }) => {
      store.clear();
      for (const guide of readGuides()) {
        const { id, title, label, description, order, isGuide, body } = guide;
        const { html, headings } = await renderGuide(guide, { base: config.base });
        store.set({
          id,
          data: await parseData({ id, data: { title, label, description, order, isGuide } }),
          body,
          rendered: { html, metadata: { headings } },
          digest: generateDigest(html),
        });
      }
    },
  };
}
