// Starlight as its guide sets it up: one locale an edition, lessons and guides in the sidebar.
import { existsSync, readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const made = new URL('./editions.json', import.meta.url);
const { locales, sidebar } = existsSync(made) ? JSON.parse(readFileSync(made, 'utf8')) : { locales: {}, sidebar: [] };

export default defineConfig({
  site: 'https://kindlight.example',
  integrations: [
    starlight({
      title: 'Kindlight',
      favicon: '/lantern.svg',
      locales,
      defaultLocale: Object.keys(locales)[0],
      sidebar: sidebar.map(({ label, slugs }) => ({ label, items: slugs.map((slug) => ({ slug })) })),
    }),
  ],
});
