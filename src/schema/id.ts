import { z } from 'zod';

/** Words that are addresses of the site itself, or names that Windows cannot store. */
export const reservedIds = new Set([
  '404',
  'index',
  'trang',
  'page',
  'nganh',
  'nhom',
  'sao',
  'muc',
  'xa',
  'admin',
  'data',
  'en',
  'con',
  'prn',
  'aux',
  'nul',
  'com1',
  'com2',
  'com3',
  'com4',
  'lpt1',
  'lpt2',
  'lpt3',
  'constructor',
  'prototype',
]);

/** An id: the name of the file, the address of the page, the key in the data. ASCII, at most 80 letters. */
export const IdSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id')
  .refine((id) => !reservedIds.has(id), 'reservedId');

/** The id of an entry in another collection. The catalogue checks that it exists. */
export function reference(collection: string) {
  return IdSchema.meta({ reference: collection });
}
