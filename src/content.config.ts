/** The prose as Astro renders it. The front matter is checked by the one reader of content/ (src/catalog), with better messages. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  prose: defineCollection({
    loader: glob({
      pattern: '*/{lessons,plans,guides,pages}/*.mdx',
      base: `${process.env['CONTENT_DIR'] ?? 'content'}/text`,
      // Ids keep their case: "de-AT/lessons/…" must not become "de-at/lessons/…".
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.looseObject({}),
  }),
};
