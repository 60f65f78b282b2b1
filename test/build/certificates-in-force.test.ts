/** Every star of the real content, followed to what it rests on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { bothContents } from '../support/served-site.ts';
import { buildSite } from '../support/site.ts';

interface CertificateRow {
  product: string;
  decision: string;
  decisionNumber: string;
  issuedOn: string;
  lastDay: string;
  stars: number;
  sources: string;
  inForce: boolean;
}
interface Told {
  evidence: string;
  quote: string;
  title?: string;
  url?: string;
}

const sections = {
  vi: { product: 'san-pham', decision: 'quyet-dinh' },
  en: { product: 'en/products', decision: 'en/decisions' },
} as const;
/** A certificate is in force, by its panel. */
const GOLD = /data-kind="certificate"[^>]*data-status="(valid|due|extended)"/;

describe.each(bothContents)('%s', (_, content, today) => {
  let site: string;
  let rows: CertificateRow[];
  beforeAll(async () => {
    site = await buildSite({ content, today });
    rows = read('data/v1/certificates.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CertificateRow);
  });
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const inForce = () => rows.filter((row) => row.inForce);
  const sourcesOf = (collection: string, id: string) =>
    (
      JSON.parse(readFileSync(join(content, collection, `${id}.json`), 'utf8')) as {
        sources: (Told & { id: string })[];
      }
    ).sources;

  test('the products with a certificate in force, and no others, say so on their pages', () => {
    const { records } = JSON.parse(read('data/v1/products.json')) as { records: { id: string }[] };
    const gold = records
      .map(({ id }) => id)
      .filter((id) => GOLD.test(read(`san-pham/${id}/index.html`)));
    expect(gold.length).toBeGreaterThan(3);
    expect(gold.sort()).toEqual([...new Set(inForce().map(({ product }) => product))].sort());
  });

  test('every certificate in force counts on the day of the build', () => {
    for (const { product, issuedOn, lastDay, stars } of inForce()) {
      expect(issuedOn <= today && today <= lastDay, product).toBe(true);
      expect([3, 4, 5], product).toContain(stars);
    }
  });

  test('every certificate in force rests on a source of the state, or its press, that has the number', () => {
    for (const { product, decision, decisionNumber, sources } of inForce()) {
      const cited = sourcesOf('products', product).filter(({ id }) =>
        sources.split('; ').includes(id),
      );
      const read = [...cited, ...sourcesOf('decisions', decision)];
      expect(
        read.some(
          ({ evidence, quote, title = '' }) =>
            /^(A|B1)$/.test(evidence) && `${title} ${quote}`.includes(decisionNumber),
        ),
        `${product}: ${decisionNumber}`,
      ).toBe(true);
    }
  });

  describe.each(['vi', 'en'] as const)('in %s', (lang) => {
    const { product: products, decision: decisions } = sections[lang];

    test('every certificate in force leads to the page of its decision, which leads back', () => {
      for (const { product, decision, decisionNumber, lastDay } of inForce()) {
        const panel = panelOf(read(`${products}/${product}/index.html`));
        expect(panel, product).toContain(`href="/${decisions}/${decision}/"`);
        expect(panel, product).toContain(decisionNumber);
        expect(panel, product).toContain(`datetime="${lastDay}"`);
        const page = `${decisions}/${decision}/index.html`;
        expect(existsSync(join(site, page)), page).toBe(true);
        const html = read(page);
        expect(html, page).toContain(`href="/${products}/${product}/"`);
        expect(wordsOf(html), page).toContain(decisionNumber);
      }
    });

    test('every source that a certificate in force cites stands on its page, and those of its decision on that one', () => {
      const missing: string[] = [];
      const look = (page: string, told: readonly Told[]) => {
        const html = read(page);
        const words = wordsOf(html);
        for (const { quote, url } of told) {
          if (!words.includes(squeezed(quote))) missing.push(`${page}: ${quote}`);
          if (url && !addressesOf(html).has(url)) missing.push(`${page}: ${url}`);
        }
      };
      for (const { product, decision, sources } of inForce()) {
        const cited = sources.split('; ');
        expect(cited.length, product).toBeGreaterThan(0);
        const told = sourcesOf('products', product).filter(({ id }) => cited.includes(id));
        expect(told, product).toHaveLength(cited.length);
        look(`${products}/${product}/index.html`, told);
        look(`${decisions}/${decision}/index.html`, sourcesOf('decisions', decision));
      }
      expect(missing).toEqual([]);
    });
  });
});

const panelOf = (html: string): string =>
  /<section[^>]*data-kind="certificate"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What stands between the tags of a page, as one line. */
function wordsOf(html: string): string {
  const words: string[] = [];
  walk(parseFragment(html), (node) => {
    if ('value' in node) words.push(node.value);
  });
  return squeezed(words.join(''));
}

/** Where the links of a page lead. */
function addressesOf(html: string): Set<string> {
  const found = new Set<string>();
  walk(parseFragment(html), (node) => {
    if (!('attrs' in node)) return;
    for (const { name, value } of node.attrs) if (name === 'href') found.add(value);
  });
  return found;
}

function walk(
  node: DefaultTreeAdapterTypes.Node,
  see: (node: DefaultTreeAdapterTypes.Node) => void,
): void {
  see(node);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, see);
}
