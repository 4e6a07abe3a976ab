/** The script in the head of every page; among the assets, because its name changes with its text. */
import type { APIRoute } from 'astro';
import { script, scriptName } from '../../features/reading/saved-look.build.ts';

export const getStaticPaths = () => [{ params: { script: scriptName } }];

export const GET: APIRoute = () => new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
