import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemaps } from '../../outputs/addresses/sitemap.ts';
import { dataSource } from '../data/source.ts';

export const getStaticPaths = (() =>
  sitemaps(dataSource.catalogue, dataSource.photoPaths).map((xml, at) => ({
    params: { number: String(at + 1) },
    props: { xml },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props: { xml } }) =>
  new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
