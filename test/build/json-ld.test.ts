import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { leadsOn } from '../support/html.ts';
import { bothContents } from '../support/served-site.ts';
import { buildSite } from '../support/site.ts';

interface Thing {
  '@type': string;
  name?: string;
  [key: string]: unknown;
}

/** The structured data of a page, with its HTML. */
function graphOf(file: string): { html: string; blocks: string[]; things: Thing[] } {
  const html = readFileSync(file, 'utf8');
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => json as string,
  );
  return {
    html,
    blocks,
    things: blocks.flatMap((json) => (JSON.parse(json) as { '@graph': Thing[] })['@graph']),
  };
}

describe.each(bothContents)('structured data of %s', (_, content, today) => {
  let site: string;
  beforeAll(async () => {
    site = await buildSite({ content, today });
  });

  test('is one graph a page, parses, and has no "<"', () => {
    for (const file of globSync(join(site, '**/index.html'))) {
      const { blocks, html } = graphOf(file);
      // Sheets, short addresses and the watch list are for no search engine; an old address leads on.
      const isIndexed = !html.includes('name="robots" content="noindex"') && !leadsOn(html);
      expect(blocks.length, file).toBe(isIndexed ? 1 : 0);
      for (const json of blocks) {
        expect(json, file).not.toContain('<');
        expect(() => JSON.parse(json) as unknown, file).not.toThrow();
      }
    }
  });

  test('calls the page what its title calls it', () => {
    let pages = 0;
    for (const file of globSync(join(site, '**/index.html'))) {
      const { html, things } = graphOf(file);
      if (things.length === 0) continue;
      pages++;
      const title = decode(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '');
      const trail = things.find((thing) => thing['@type'] === 'BreadcrumbList');
      const steps = (trail?.['itemListElement'] ?? []) as { name: string }[];
      const name = steps.at(-1)?.name ?? things[0]?.name;
      expect(title.startsWith(name ?? '?'), `${file}: ${name}`).toBe(true);
    }
    expect(pages).toBeGreaterThan(100);
  });

  test('never calls a star a review', () => {
    for (const file of globSync(join(site, '**/index.html'))) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/AggregateRating|"review"/);
    }
  });

  test('says of every product what the page says', () => {
    const files = globSync(join(site, 'san-pham/*/index.html'));
    let products = 0;
    for (const file of files) {
      const { html, things } = graphOf(file);
      const product = things.find((thing) => thing['@type'] === 'Product');
      if (!product) continue;
      products++;
      const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/
        .exec(html)?.[1]
        ?.replace(/<[^>]+>/g, '')
        .trim();
      expect(decode(heading ?? ''), file).toBe(product.name);
      const certificates = (product['hasCertification'] ?? []) as {
        certificationStatus: string;
        creativeWorkStatus: string;
        certificationIdentification: string;
        validFrom: string;
        expires: string;
      }[];
      const status = /data-kind="certificate"[^>]*data-status="(\w+)"/.exec(html)?.[1] ?? '';
      expect(
        certificates.some(
          (certificate) => certificate.certificationStatus === 'CertificationActive',
        ),
        file,
      ).toBe(['valid', 'due', 'extended'].includes(status));
      if (certificates.length > 0) {
        const [shown] = certificates.filter(({ creativeWorkStatus }) =>
          new RegExp(
            `class="cert-now">[^]*?<span data-when="${status}">\\s*${creativeWorkStatus}\\s*</span>`,
          ).test(html),
        );
        expect(shown, `${file} shows the status of a certificate in the same words`).toBeDefined();
      }
      for (const { certificationIdentification, validFrom } of certificates) {
        expect(html, file).toContain(certificationIdentification);
        expect(html, file).toContain(`datetime="${validFrom}"`);
      }
    }
    expect(products).toBeGreaterThan(10);
  });
});

const decode = (html: string): string =>
  html
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
