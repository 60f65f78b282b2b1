import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../catalogue/index.ts';
import { sitemaps } from '../outputs/sitemap.ts';

export const getStaticPaths = (() =>
  sitemaps(catalogue).map((xml, at) => ({
    params: { number: String(at + 1) },
    props: { xml },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props: { xml } }) =>
  new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
