import { recordsWithPage } from '../../catalogue/by-collection.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { openGraphImage, type OpenGraphSubject } from '../../outputs/pictures/open-graph.ts';
import { openGraphSubject } from '../../outputs/pictures/picture.ts';
import { siteCloth } from '../../outputs/pictures/cover.ts';

interface Props {
  subject: OpenGraphSubject;
}

const { site } = catalogue;

export const getStaticPaths = (() => [
  ...recordsWithPage(catalogue).map((record) => ({
    params: { kind: record.kind, id: record.id },
    props: { subject: openGraphSubject(record) },
  })),
  {
    params: { kind: 'site', id: 'home' },
    props: {
      subject: {
        id: siteCloth.id,
        sector: siteCloth.family,
        title: site.name.vi,
        subtitle: site.tagline.vi,
        lang: 'vi' as const,
      },
    },
  },
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { subject } }) =>
  new Response(await openGraphImage(subject), { headers: { 'Content-Type': 'image/png' } });
