import type { APIRoute } from 'astro';
import { embedScript } from '../../outputs/embed/script.ts';

export const GET: APIRoute = () =>
  new Response(embedScript(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
