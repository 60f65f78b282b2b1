import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { codedAddress, codedRecords, qrSvg } from '../../outputs/pictures/qr.ts';

// A type, not an interface: Astro wants props with an index signature.
type Props = { address: string };

export const getStaticPaths = (() =>
  codedRecords(catalogue).map((record) => ({
    params: { kind: record.kind, id: record.id },
    props: { address: codedAddress(record) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { address } }) =>
  new Response(qrSvg(address), { headers: { 'Content-Type': 'image/svg+xml' } });
