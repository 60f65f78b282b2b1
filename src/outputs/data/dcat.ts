import { langs, useStrings } from '../../i18n/index.ts';
import { type SetName, setNames } from '../../schema/data-sets.ts';
import type { SiteData } from '../../schema/site.ts';
import { absoluteUrl, dataPath, schemaPath, sectionPath } from '../addresses/index.ts';
import { isCollection } from '../../schema/data-sets.ts';
import { dataHeader, type DataSource } from './records.ts';
import { type DataForm, fileAddress, forms, formsOf, licenceOf, rightsOf } from './sets.ts';

/** Where DCAT's terms come from; written out, so that nobody has to fetch a context. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Codes of the European Publications Office, which DCAT-AP asks for. */
const authority = (table: string, code: string) => ({
  '@id': `http://publications.europa.eu/resource/authority/${table}/${code}`,
});

/** What DCAT-AP calls each form. */
const fileTypes = { csv: 'CSV', json: 'JSON', jsonl: 'JSON', geojson: 'GEOJSON' } as const;

const inBoth = (words: { vi: string; en?: string | undefined }) =>
  langs.flatMap((lang) => {
    const value = words[lang];
    return value === undefined ? [] : [{ '@language': lang, '@value': value }];
  });

/** A text of the dictionaries in both languages. */
const said = (of: (lang: 'vi' | 'en') => string) => inBoth({ vi: of('vi'), en: of('en') });

/**
 * The open data as a DCAT 3 catalogue with what DCAT-AP asks for, in JSON-LD: what portals of data
 * harvest.
 */
export function dcatCatalogue({ catalogue }: DataSource) {
  const { site, today, openingLocalities: lands } = catalogue;
  const header = dataHeader(catalogue);
  const publisher = {
    '@id': `${header.origin}#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': inBoth(site.managingBody.name),
  };
  const common = {
    'dct:publisher': { '@id': publisher['@id'] },
    'dct:language': [authority('language', 'VIE'), authority('language', 'ENG')],
    'dct:modified': day(today),
    'dct:spatial': lands.map(({ data }) => ({
      '@type': 'dct:Location',
      'http://www.w3.org/2000/01/rdf-schema#label': inBoth({
        vi: `${data.name.vi}, ${data.province}`,
        en: data.name.en,
      }),
    })),
    ...contactPoint(site),
  };
  return {
    '@context': context,
    '@id': absoluteUrl(dataPath('dcat.jsonld')),
    '@type': 'dcat:Catalog',
    'dct:title': said((lang) => {
      const name = lang === 'en' ? (site.name.en ?? site.name.vi) : site.name.vi;
      return useStrings(lang).data.catalogueTitle(name);
    }),
    'dct:description': inBoth(site.description),
    'dct:license': { '@id': site.licence.url },
    'foaf:homepage': { '@id': header.origin },
    ...common,
    'dct:publisher': publisher,
    'dcat:dataset': setNames.map((name) => ({
      '@id': absoluteUrl(`${dataPath('dcat.jsonld')}#${name}`),
      '@type': 'dcat:Dataset',
      'dct:identifier': name,
      'dct:title': said((lang) => useStrings(lang).data.sets[name][0] as string),
      'dct:description': said((lang) => useStrings(lang).data.sets[name][1] as string),
      'dcat:keyword': said((lang) => useStrings(lang).data.keywords[0] as string),
      'dcat:theme': authority('data-theme', 'AGRI'),
      'dct:accrualPeriodicity': authority('frequency', 'IRREG'),
      'dcat:landingPage': { '@id': absoluteUrl(sectionPath('data', 'vi')) },
      ...common,
      'dcat:distribution': formsOf(name).map((form) => distribution(name, form, site)),
    })),
  };

  function distribution(name: SetName, form: DataForm, { licence }: SiteData) {
    const address = fileAddress(name, form);
    const rights = rightsOf(name, 'vi');
    const isWhole = isCollection(name) && form !== 'csv' && form !== 'geojson';
    return {
      '@id': address,
      '@type': 'dcat:Distribution',
      'dct:title': `${name}.${form}`,
      'dcat:accessURL': { '@id': address },
      'dcat:downloadURL': { '@id': address },
      'dcat:mediaType': {
        '@id': `https://www.iana.org/assignments/media-types/${forms[form].type}`,
      },
      'dct:format': authority('file-type', fileTypes[form]),
      ...(licenceOf(name, catalogue) && { 'dct:license': { '@id': licence.url } }),
      ...(rights && {
        'dct:rights': {
          '@type': 'dct:RightsStatement',
          'http://www.w3.org/2000/01/rdf-schema#label': said(
            (lang) => rightsOf(name, lang) ?? rights,
          ),
        },
      }),
      'dct:conformsTo': {
        '@id': isWhole
          ? absoluteUrl(schemaPath(name))
          : 'https://specs.frictionlessdata.io/data-package/',
      },
    };
  }
}

const day = (date: string) => ({ '@type': 'xsd:date', '@value': date });

/** Who answers for the data, once the site has been released by a body. */
function contactPoint({ managingBody }: SiteData) {
  if (!managingBody.official) return {};
  return {
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': managingBody.name.vi,
      'vcard:hasEmail': { '@id': `mailto:${managingBody.email}` },
    },
  };
}
