import type { Catalogue } from '../../src/catalogue/records.ts';

/**
 * A catalogue as plain JSON that can be compared: each record once and whole, and wherever one points
 * at another, the kind and the id of that other. (Records point at each other in circles, which no
 * comparison of whole objects comes out of.)
 */
export function flatCatalogue(catalogue: Catalogue): unknown {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      Array.isArray(value) && value.every(isRecord) ? value.map(openRecord) : flat(value),
    ]),
  );
}

const isRecord = (value: unknown): value is { kind: string; id: string; data: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  'id' in value &&
  'data' in value;

const openRecord = (record: object): unknown =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, flat(value)]));

function flat(value: unknown): unknown {
  if (isRecord(value)) return `→ ${value.kind}/${value.id}`;
  if (Array.isArray(value)) return value.map(flat);
  if (value instanceof Map) return [...value].map(([key, inner]) => [key, flat(inner)]);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, flat(inner)]));
}
