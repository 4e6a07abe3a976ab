/** Drawings of the small pictures beside a pupil's code, once for all editions. */
import type { APIRoute } from 'astro';
import { pictureDrawings } from '../../features/classroom/join/pictures.build.ts';

export const GET: APIRoute = () => Response.json(pictureDrawings());
