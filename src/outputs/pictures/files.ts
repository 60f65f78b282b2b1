/** The pictures of every record, as files: its cloth, its picture for sharing, its code. */
import { handedOut } from '../../catalogue/handouts.ts';
import { recordsOfKinds, recordsWithPage } from '../../catalogue/by-collection.ts';
import type { AnyRecord, Catalogue } from '../../catalogue/records.ts';
import { kindsWith } from '../../domain/record-kinds.ts';
import type { ClothFamily } from '../../lib/loom.ts';
import type { SiteFile } from '../../lib/site-file.ts';
import { bandPath, clothPath, openGraphPath, qrPath } from '../addresses/index.ts';
import {
  type CoverShape,
  coverPng,
  recordClothPng,
  sectorCloths,
  siteCloth,
  type WovenSubject,
} from './cover.ts';
import { openGraphImage, type OpenGraphSubject } from './open-graph.ts';
import { openGraphSubject, wovenSubject } from './picture.ts';
import { codedAddress, qrSvg } from './qr.ts';

const png = (path: string, body: SiteFile['body']): SiteFile => ({ path, type: 'image/png', body });

/** The covers of all records, their bands, and the cloths of the sectors and of the site itself. */
export function clothFiles(catalogue: Catalogue): SiteFile[] {
  const piece = (path: string, seed: string, family: ClothFamily, shape: CoverShape) =>
    png(path, () => coverPng(seed, family, shape));
  const records = recordsWithPage(catalogue);
  // A product has a band of its own; pages of other kinds share one with all that show the same.
  const bands = new Map(records.map((record) => [bandPath(record), bandSubject(record)] as const));
  return [
    ...records.map((record) =>
      png(clothPath(record), () => recordClothPng(wovenSubject(record), 'cover')),
    ),
    ...[...bands].map(([path, subject]) => png(path, () => recordClothPng(subject, 'band'))),
    ...Object.entries(sectorCloths).map(([sector, { id, shape }]) =>
      piece(clothPath({ kind: 'sector', id: sector }), id, sector as ClothFamily, shape),
    ),
    ...Object.entries({ edge: 'edge', home: 'cover' } as const).map(([id, shape]) =>
      piece(clothPath({ kind: 'site', id }), siteCloth.id, siteCloth.family, shape),
    ),
  ];
}

function bandSubject(record: AnyRecord): WovenSubject {
  const subject = wovenSubject(record);
  return record.kind === 'product'
    ? subject
    : { ...subject, id: subject.motif, region: 'Việt Nam' };
}

/** The pictures that messengers show of every record and of the site itself. */
export const openGraphFiles = (catalogue: Catalogue): SiteFile[] => [
  ...recordsWithPage(catalogue).map((record) =>
    png(openGraphPath(record), () => openGraphImage(openGraphSubject(record))),
  ),
  png(openGraphPath({ kind: 'site', id: 'home' }), () => openGraphImage(siteSubject(catalogue))),
];

const siteSubject = ({ site }: Catalogue): OpenGraphSubject => ({
  cloth: siteCloth,
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
