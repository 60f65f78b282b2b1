import type { APIRoute, GetStaticPaths } from 'astro';
import { type CollectedRecord, recordsByCollection } from '../../catalogue/by-collection.ts';
import { catalogue } from '../../catalogue/index.ts';
import { recordText } from '../../outputs/data/files.ts';
import { dataSource } from './source.ts';

// A type, not an interface: Astro wants props with an index signature.
type Props = { record: CollectedRecord };

export const getStaticPaths = (() =>
  Object.entries(recordsByCollection(catalogue)).flatMap(([collection, records]) =>
    records.map((record) => ({
      params: { collection, id: record.id },
      props: { record },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { record } }) =>
  new Response(recordText(record, dataSource), {
    headers: { 'Content-Type': 'application/json' },
  });
