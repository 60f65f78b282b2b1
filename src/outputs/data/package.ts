import type { Catalogue } from '../../catalogue/records.ts';
import { useStrings } from '../../i18n/index.ts';
import { type SetName, setNames } from '../../schema/data-sets.ts';
import { absoluteUrl } from '../addresses/index.ts';
import { dataHeader, type DataSource } from './records.ts';
import { forms, formsOf, licenceOf, rightsOf, rowCount } from './sets.ts';
import { tableOf } from './tables.ts';

/**
 * The open data as a Frictionless Data Package (datapackage.org, version 1 of the standard, which every
 * tool reads): all files, and of each table the columns, the keys and what points where. It is also
 * where a reader begins: it says whose data these are, from which day, and in which shape.
 */
export function dataPackage(source: DataSource) {
  const { catalogue } = source;
  const t = useStrings('vi').data;
  const header = dataHeader(catalogue);
  return {
    profile: 'data-package',
    name: 'san-vat',
    title: t.catalogueTitle(catalogue.site.name.vi),
    description: catalogue.site.description.vi,
    version: `${header.formatVersion}.0.0`,
    created: `${header.builtFor}T00:00:00+07:00`,
    homepage: header.origin,
    keywords: [...t.keywords],
    licenses: [licence(catalogue)],
    contributors: [{ title: header.publisher.vi, role: 'publisher' }],
    sanVat: header,
    resources: setNames.flatMap((name) => resources(name, source)),
  };
}

const licence = ({ site }: Catalogue) => ({
  name: site.licence.name.replaceAll(' ', '-'),
  title: site.licence.name,
  path: site.licence.url,
});

function resources(name: SetName, source: DataSource) {
  const [title, description] = useStrings('vi').data.sets[name] as [string, string];
  const rights = rightsOf(name, 'vi');
  const rows = rowCount(name, source);
  const own = licenceOf(name, source.catalogue);
  return formsOf(name).map((form) => ({
    name: form === 'csv' ? name : `${name}-${form}`,
    path: `${name}.${form}`,
    title: `${title} (${forms[form].label})`,
    description: [description, rights].filter(Boolean).join(' '),
    format: form,
    mediatype: forms[form].type,
    encoding: 'utf-8',
    ...(own && { licenses: [licence(source.catalogue)] }),
    rowCount: rows,
    homepage: absoluteUrl('/'),
    ...(form === 'csv' && { profile: 'tabular-data-resource', schema: tableSchema(name) }),
  }));
}

/** The columns of a table as Table Schema (Frictionless Data). */
function tableSchema(name: SetName) {
  const { columns, key, links } = tableOf(name);
  return {
    fields: columns.map(({ name: column, type, title }) => ({
      name: column,
      type,
      title,
      ...(key.includes(column) && { constraints: { required: true } }),
    })),
    primaryKey: key,
    ...(links.length > 0 && {
      foreignKeys: links.map(({ column, set }) => ({
        fields: column,
        reference: { resource: set, fields: 'id' },
      })),
    }),
  };
}
