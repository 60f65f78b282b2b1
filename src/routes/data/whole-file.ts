import type { APIRoute, GetStaticPaths } from 'astro';
import { type DataFile, wholeFiles } from '../../outputs/data/files.ts';
import { dataSource } from './source.ts';

// A type, not an interface: Astro wants props with an index signature.
type Props = Pick<DataFile, 'text'>;

export const getStaticPaths = (() =>
  wholeFiles.map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { text } }) => new Response(text(dataSource));
