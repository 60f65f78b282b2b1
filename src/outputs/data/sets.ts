/** What each data set is, in which files, and on what terms: what package and catalogue both tell. */
import type { Catalogue } from '../../catalogue/records.ts';
import { useStrings } from '../../i18n/index.ts';
import { type SetName, setNames } from '../../schema/data-sets.ts';
import { absoluteUrl, dataPath, href } from '../addresses/index.ts';
import { mappedNames } from './geojson.ts';
import type { DataSource } from './records.ts';
import { tableOf } from './tables.ts';

/** Forms of a data set, and what each is called on the web. */
export const forms = {
  csv: { type: 'text/csv', label: 'CSV' },
  json: { type: 'application/json', label: 'JSON' },
  jsonl: { type: 'application/jsonl', label: 'JSON Lines' },
  geojson: { type: 'application/geo+json', label: 'GeoJSON' },
} as const;
export type DataForm = keyof typeof forms;

/** The forms that a set comes in. */
export const formsOf = (name: SetName): DataForm[] => [
  'csv',
  'json',
  'jsonl',
  ...((mappedNames as readonly string[]).includes(name) ? (['geojson'] as const) : []),
];

/** How many rows a set has. */
export const rowCount = (name: SetName, source: DataSource): number =>
  tableOf(name).rows(source).length;

/** A file of a set as a whole address. */
export const fileAddress = (name: SetName, form: DataForm): string =>
  absoluteUrl(dataPath(`${name}.${form}`));

/** Whose words or pictures a set holds besides our own; nothing where the licence of the site covers it. */
export function rightsOf(name: SetName, lang: 'vi' | 'en'): string | undefined {
  const t = useStrings(lang).data;
  if (name === 'photos') return t.photoRights;
  return name === 'sources' ? t.quoteRights : undefined;
}

/** The licence under which a set may be used: photographs have each their own. */
export const licenceOf = (name: SetName, { site }: Catalogue) =>
  name === 'photos' ? undefined : site.licence;

/** Every set with its size and its files, as the page of the open data lists them. */
export const listedSets = (source: DataSource) =>
  setNames.map((name) => ({
    name,
    rows: rowCount(name, source),
    files: formsOf(name).map((form) => ({
      label: forms[form].label,
      path: href(dataPath(`${name}.${form}`)),
    })),
  }));
