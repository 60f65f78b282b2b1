/**
 * Makes the table of administrative units before and after 1 July 2025 that `src/domain/units` reads. Run by
 * hand, when the source has a newer version:
 *
 *     npm run units -- <folder>
 *
 * The folder is a copy of https://github.com/tranngocminhhieu/vietnamadminunits (MIT) at the commit below, of
 * which it needs `data/interim/convert_legacy_2025_simple.csv` and `LICENSE`. Coordinates and areas are left
 * out; nothing else is changed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const COMMIT = '780c27980afdae76d5c6e7b252955f6b571f34ca';
const COLUMNS = [
  'province',
  'district',
  'ward',
  'newProvinceCode',
  'newProvince',
  'newWardCode',
  'newWard',
] as const;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the copy: npm run units -- <folder>');
const table = await readFile(join(folder, 'data/interim/convert_legacy_2025_simple.csv'), 'utf8');
const [head = '', ...lines] = table
  .replace(/^\uFEFF/, '')
  .trimEnd()
  .split(/\r?\n/);
const columns = head.split(',');

const provinces = new Map<string, { name: string; former: Set<string> }>();
const communes = new Map<string, Map<string, string>>();
const former = new Map<string, Map<string, Set<string>>>();
for (const line of lines) {
  if (line.includes('"')) throw new Error(`A quoted cell: ${line}`);
  const cells = line.split(',');
  const [oldProvince, district, ward, code, province, communeCode, commune] = COLUMNS.map(
    (name) => cells[columns.indexOf(name)] ?? '',
  ) as [string, string, string, string, string, string, string];
  const known = provinces.get(code) ?? { name: province, former: new Set() };
  provinces.set(code, { ...known, former: known.former.add(oldProvince) });
  communes.set(code, (communes.get(code) ?? new Map()).set(communeCode, commune));
  const place = `${oldProvince}|${district}`;
  const wards = former.get(place) ?? new Map<string, Set<string>>();
  former.set(place, wards.set(ward, (wards.get(ward) ?? new Set()).add(communeCode)));
}

const sorted = <Value>(map: Map<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
const made = {
  about:
    'Provinces, communes, wards and special zones of Việt Nam since 1 July 2025, and the communes, districts and provinces before that day with the units that they went to.',
  source: `https://github.com/tranngocminhhieu/vietnamadminunits at ${COMMIT}, data/interim/convert_legacy_2025_simple.csv`,
  made: 'By scripts/units.ts: coordinates and areas are left out, the rest is grouped by province and by former district.',
  licence: (await readFile(join(folder, 'LICENSE'), 'utf8')).trimEnd().split(/\r?\n/),
  lines: {
    provinces: 'code|name|its former provinces, with semicolons',
    communes: 'code of the province|code=name of each, with semicolons',
    former:
      'former province|former district|former commune=codes of the units that it went to, several where it was divided; each, with semicolons',
  },
  provinces: sorted(provinces).map(
    ([code, { name, former: olds }]) => `${code}|${name}|${[...olds].sort().join(';')}`,
  ),
  communes: sorted(communes).map(
    ([code, names]) =>
      `${code}|${sorted(names)
        .map(([own, name]) => `${own}=${name}`)
        .join(';')}`,
  ),
  former: sorted(former).map(
    ([place, wards]) =>
      `${place}|${sorted(wards)
        .map(([name, codes]) => `${name}=${[...codes].sort().join(',')}`)
        .join(';')}`,
  ),
};
await writeFile('src/domain/units/units.json', `${JSON.stringify(made, undefined, 2)}\n`);
