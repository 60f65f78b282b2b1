/** A record speaks three times: on its page, in the page's JSON-LD, and as data. All three say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { bothContents } from '../support/served-site.ts';
import { buildSite } from '../support/site.ts';

interface Thing {
  '@type': string;
  [key: string]: unknown;
}
interface CertificateData {
  decisionNumber: string;
  issuedOn: string;
  stars: number;
  issuingAuthority: { name: string };
}
interface DataRecord {
  id: string;
  pages: Record<'vi' | 'en', string>;
  data: {
    name?: { vi: string; en?: string };
    title?: { vi: string; en?: string };
    summary?: { vi: string; en?: string };
    producer?: string;
    gtin?: string;
    date?: string;
    origin?: string;
    stops?: unknown[];
    when?: { calendar: string; editions?: { from: string; to?: string }[]; confirmed?: object };
    certificates?: CertificateData[];
    contacts?: { phone?: string };
  };
  derived?: {
    stars?: { count: number; basis: string };
    certificates?: { decisionNumber: string; lastDay: string; status: string; inForce: boolean }[];
  };
}

const collections = [
  'products',
  'producers',
  'points-of-sale',
  'destinations',
  'routes',
  'events',
  'stories',
  'localities',
  'plans',
] as const;

describe.each(bothContents)('%s', (_name, content, today) => {
  let site: string;
  beforeAll(async () => {
    site = await buildSite({ content, today });
  });
  const recordsOf = (name: string): DataRecord[] =>
    (
      JSON.parse(readFileSync(join(site, `data/v1/${name}.json`), 'utf8')) as {
        records: DataRecord[];
      }
    ).records;

  /** The page of a record: its words as a visitor reads them, its HTML, and its things. */
  function pageOf(address: string) {
    const html = readFileSync(join(site, new URL(address).pathname, 'index.html'), 'utf8');
    const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1];
    const graph = JSON.parse(json ?? '{"@graph":[]}') as { '@graph': Thing[] };
    return { html, text: visibleText(html), things: graph['@graph'] };
  }

  describe.each(['vi', 'en'] as const)('in %s', (lang) => {
    test.each(collections)('%s: name, summary and address', (name) => {
      for (const { id, pages, data } of recordsOf(name)) {
        const words = data.name ?? data.title;
        const title = (lang === 'en' ? words?.en : undefined) ?? words?.vi ?? '';
        const { text, things } = pageOf(pages[lang]);
        expect(text, `${name}/${id}`).toContain(squeezed(title));
        const crumbs = things.find((thing) => thing['@type'] === 'BreadcrumbList');
        const steps = crumbs?.['itemListElement'] as { name: string; item: string }[] | undefined;
        expect(steps?.at(-1), `${name}/${id}`).toMatchObject({ name: title, item: pages[lang] });
        for (const thing of things.filter((other) => other !== crumbs)) {
          expect(thing['name'] ?? thing['headline'], `${name}/${id}`).toBe(title);
          expect(thing['url'], `${name}/${id}`).toBe(pages[lang]);
          const summary = (lang === 'en' ? data.summary?.en : undefined) ?? data.summary?.vi;
          expect(thing['description'], `${name}/${id}`).toBe(summary);
        }
      }
    });

    test('products: maker, numbers, every certificate with its decision, days, rank, body and standing', () => {
      const makers = new Map(recordsOf('producers').map((producer) => [producer.id, producer]));
      let certificates = 0;
      for (const { id, pages, data, derived } of recordsOf('products')) {
        const { html, text, things } = pageOf(pages[lang]);
        const product = things.find((thing) => thing['@type'] === 'Product');
        if (!product) throw new Error(`${id} says nothing of itself.`);
        expect(product['gtin'], id).toBe(data.gtin);
        const maker = data.producer === undefined ? undefined : makers.get(data.producer);
        const makerName =
          (lang === 'en' ? maker?.data.name?.en : undefined) ?? maker?.data.name?.vi;
        expect((product['manufacturer'] as Thing | undefined)?.['name'], id).toBe(makerName);
        if (makerName) expect(text, id).toContain(squeezed(makerName));
        expect(JSON.stringify(product), id).not.toContain('aggregateRating');

        const said = (product['hasCertification'] ?? []) as Thing[];
        const written = data.certificates ?? [];
        expect(said, id).toHaveLength(written.length);
        for (const certificate of written) {
          certificates++;
          const thing = said.find(
            (one) => one['certificationIdentification'] === certificate.decisionNumber,
          );
          const worth = derived?.certificates?.find(
            (one) => one.decisionNumber === certificate.decisionNumber,
          );
          expect(thing, id).toMatchObject({
            datePublished: certificate.issuedOn,
            validFrom: certificate.issuedOn,
            expires: worth?.lastDay,
            certificationRating: { ratingValue: certificate.stars },
            issuedBy: { name: certificate.issuingAuthority.name },
            certificationStatus: worth?.inForce ? 'CertificationActive' : 'CertificationInactive',
          });
          expect(text, id).toContain(squeezed(certificate.decisionNumber));
          expect(html, id).toContain(`datetime="${certificate.issuedOn}"`);
        }
        // Gold on the page means a certificate in force in the data, and the other way round.
        const panel = /data-kind="certificate"[^>]*data-status="(\w+)"/.exec(html)?.[1] ?? '';
        const isGold = ['valid', 'due', 'extended'].includes(panel);
        expect(derived?.stars?.basis === 'certified', id).toBe(isGold);
        const leading = derived?.certificates?.find(({ inForce }) => inForce);
        if (isGold) expect(leading?.status, id).toBe(panel);
      }
      expect(certificates).toBeGreaterThan(0);
    });

    test('events, stories and routes: days and stops', () => {
      for (const { id, pages, data } of recordsOf('events')) {
        const { things, html } = pageOf(pages[lang]);
        const announced = Object.values(data.when?.confirmed ?? {});
        const editions = data.when?.editions ?? [];
        const said = things.filter(({ '@type': type }) => type === 'Event' || type === 'Festival');
        const days = said.map((thing) => [thing['startDate'], thing['endDate']]);
        if (announced.length > 0)
          expect(
            days.map(([from]) => from),
            id,
          ).toEqual(announced.sort());
        else expect(days, id).toEqual(editions.map(({ from, to }) => [from, to ?? from]));
        for (const { from } of editions) expect(html, id).toContain(from);
      }
      for (const { id, pages, data } of recordsOf('stories')) {
        const article = pageOf(pages[lang]).things.find((thing) => thing['@type'] === 'Article');
        // What others have written is theirs to describe.
        expect(article?.['datePublished'], id).toBe(data.origin === 'own' ? data.date : undefined);
      }
      for (const { id, pages, data } of recordsOf('routes')) {
        const [trip] = pageOf(pages[lang]).things;
        const list = (trip?.['itinerary'] as Thing | undefined)?.['itemListElement'] as Thing[];
        expect(list, id).toHaveLength(data.stops?.length ?? 0);
      }
    });
  });
});

interface Node {
  nodeName: string;
  value?: string;
  childNodes?: Node[];
}

/** What stands between the tags of a page, without scripts, as one line. */
function visibleText(html: string): string {
  const words: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeName === 'script' || node.nodeName === 'style' || node.nodeName === 'head') return;
    if (node.nodeName === '#text') words.push(node.value ?? '');
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parse(html) as unknown as Node);
  return squeezed(words.join(''));
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
