/** The drawings, one file each for all editions. */
import type { APIRoute } from 'astro';
import { pictureFile, pictureIds } from '../../features/pictures/pictures.ts';

export const getStaticPaths = () => pictureIds.map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(pictureFile(params['id'] ?? ''), { headers: { 'Content-Type': 'image/svg+xml' } });
