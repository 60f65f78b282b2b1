import { recordsWithPage } from '../../catalogue/by-collection.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import {
  type CoverShape,
  coverPng,
  sectorCloths,
  siteCloth,
} from '../../outputs/pictures/cover.ts';
import { clothFamily } from '../../outputs/pictures/picture.ts';
import type { ClothFamily } from '../../lib/loom.ts';

// A type, not an interface: Astro wants props with an index signature.
type Props = {
  seed: string;
  family: ClothFamily;
  shape: CoverShape;
};

const piece = (kind: string, id: string, props: Props) => ({ params: { kind, id }, props });

export const getStaticPaths = (() => [
  ...recordsWithPage(catalogue).flatMap((record) => {
    const family = clothFamily(record);
    // A product's cloth is woven from its bare id; other kinds add theirs, so that namesakes differ.
    const seed = record.kind === 'product' ? record.id : `${record.kind}/${record.id}`;
    return [
      piece(record.kind, record.id, { seed, family, shape: 'cover' }),
      piece(record.kind, `${record.id}-band`, { seed, family, shape: 'band' }),
    ];
  }),
  ...Object.entries(sectorCloths).map(([sector, { id, shape }]) =>
    piece('sector', sector, { seed: id, family: sector as ClothFamily, shape }),
  ),
  piece('site', 'edge', { seed: siteCloth.id, family: siteCloth.family, shape: 'edge' }),
  piece('site', 'home', { seed: siteCloth.id, family: siteCloth.family, shape: 'cover' }),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { seed, family, shape } }) =>
  new Response(coverPng(seed, family, shape), { headers: { 'Content-Type': 'image/png' } });
