import { catalogue } from '../../catalogue/index.ts';
import { buildRecord } from '../../outputs/data/build-record.ts';

export const GET = () =>
  new Response(JSON.stringify(buildRecord(catalogue)), {
    headers: { 'Content-Type': 'application/json' },
  });
