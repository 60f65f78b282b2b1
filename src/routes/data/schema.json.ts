import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonSchema, schemaNames } from '../../outputs/data/json-schema.ts';
import { absoluteUrl, schemaPath } from '../../outputs/addresses/index.ts';

// A type, not an interface: Astro wants props with an index signature.
type Props = { name: (typeof schemaNames)[number] };

export const getStaticPaths = (() =>
  schemaNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { name } }) =>
  new Response(JSON.stringify(jsonSchema(name, absoluteUrl(schemaPath(name)))), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
