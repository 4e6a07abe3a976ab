/** Renders the prose of one text. The only place that knows Astro's content collection. */
import { getEntry, render } from 'astro:content';
import type { Resolved } from '../i18n/resolved.ts';
import type { SourcedProse } from '../model/content.ts';

/** The component that prints a text's body; give it the components its language may use. */
export async function proseComponent(prose: Resolved<SourcedProse<unknown>>) {
  const id = prose.value.path.replace(/^.*\/text\//, '').replace(/\.mdx$/, '');
  const entry = await getEntry('prose', id);
  if (!entry)
    throw new Error(
      `${prose.value.path}\n  Astro did not load this text.\n  Fix: check the pattern in src/content.config.ts.\n  Rule: prose-loaded`,
    );
  return (await render(entry)).Content;
}
