/** The service worker, at the root of the site so that it may answer for all of it. Only the page "Without internet" asks for it. */
import type { APIRoute } from 'astro';
import { workerScript } from '../features/offline/worker-script.build.ts';

export const GET: APIRoute = async () =>
  new Response(await workerScript(), { headers: { 'Content-Type': 'text/javascript' } });
