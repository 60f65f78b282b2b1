/** The pictures of every record, as files: its cloth, its picture for sharing, its code. */
import { handedOut } from '../../catalogue/handouts.ts';
import { recordsOfKinds, recordsWithPage } from '../../catalogue/by-collection.ts';
import type { AnyRecord, Catalogue } from '../../catalogue/records.ts';
import { kindsWith, type KindWith } from '../../domain/record-kinds.ts';
import type { ClothFamily } from '../../lib/loom.ts';
import type { SiteFile } from '../../lib/site-file.ts';
import { clothPath, openGraphPath, qrPath } from '../addresses/index.ts';
import { type CoverShape, coverPng, sectorCloths, siteCloth } from './cover.ts';
import { openGraphImage, type OpenGraphSubject } from './open-graph.ts';
import { clothFamily, openGraphSubject } from './picture.ts';
import { codedAddress, qrSvg } from './qr.ts';

const png = (path: string, body: SiteFile['body']): SiteFile => ({ path, type: 'image/png', body });

/** The band that the pages of a kind open with, by the dyes that it is woven in. */
const kindBands: Record<Exclude<KindWith<'page', 'own'>, 'product'>, ClothFamily> = {
  producer: 'food',
  decision: 'herb',
  'point-of-sale': 'drink',
  destination: 'tour',
  route: 'tour',
  event: 'plant',
  story: 'tour',
  locality: 'craft',
  province: 'craft',
  plan: 'herb',
};

/** The covers of all records, their bands, and the cloths of the sectors and of the site itself. */
export function clothFiles(catalogue: Catalogue): SiteFile[] {
  const piece = (path: string, seed: string, family: ClothFamily, shape: CoverShape) =>
    png(path, () => coverPng(seed, family, shape));
  return [
    ...recordsWithPage(catalogue).flatMap((record) =>
      (record.kind === 'product' ? (['cover', 'band'] as const) : (['cover'] as const)).map(
        (shape) => piece(clothPath(record, shape), seedOf(record), clothFamily(record), shape),
      ),
    ),
    ...Object.entries(kindBands).map(([kind, family]) =>
      piece(clothPath({ kind, id: kind }, 'band'), kind, family, 'band'),
    ),
    ...Object.entries(sectorCloths).map(([sector, { id, shape }]) =>
      piece(clothPath({ kind: 'sector', id: sector }), id, sector as ClothFamily, shape),
    ),
    ...Object.entries({ edge: 'edge', home: 'cover' } as const).map(([id, shape]) =>
      piece(clothPath({ kind: 'site', id }), siteCloth.id, siteCloth.family, shape),
    ),
  ];
}

/** A product's cloth is woven from its bare id; other kinds add theirs, so that namesakes differ. */
const seedOf = ({ kind, id }: AnyRecord): string => (kind === 'product' ? id : `${kind}/${id}`);

/** The pictures that messengers show of every record and of the site itself. */
export const openGraphFiles = (catalogue: Catalogue): SiteFile[] => [
  ...recordsWithPage(catalogue).map((record) =>
    png(openGraphPath(record), () => openGraphImage(openGraphSubject(record))),
  ),
  png(openGraphPath({ kind: 'site', id: 'home' }), () => openGraphImage(siteSubject(catalogue))),
];

const siteSubject = ({ site }: Catalogue): OpenGraphSubject => ({
  id: siteCloth.id,
  sector: siteCloth.family,
  title: site.name.vi,
  subtitle: site.tagline.vi,
  lang: 'vi',
});

/** The codes of all records that have one. */
export const codeFiles = (catalogue: Catalogue): SiteFile[] =>
  handedOut(recordsOfKinds(catalogue, kindsWith('isCoded', true))).map((record) => ({
    path: qrPath(record),
    type: 'image/svg+xml',
    body: () => qrSvg(codedAddress(record)),
  }));
