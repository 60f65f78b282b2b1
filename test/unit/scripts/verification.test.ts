import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { recordDigests, writeManifest } from '../../../scripts/lib/release/manifest.ts';
import { listSiteFiles } from '../../../scripts/lib/release/site-files.ts';
import { serve } from '../../../scripts/lib/serve.ts';
import { addressSource, folderSource, verifyRelease } from '../../../scripts/lib/verification.ts';
import { builtFolder } from '../../support/built-folder.ts';
import { certificate, smallCatalogue } from '../../support/small-catalogue.ts';

const { entries } = smallCatalogue('2026-11-22');

async function release(): Promise<string> {
  const folder = builtFolder({
    'index.html': '<p>Trang chủ</p>',
    'san-pham/che/index.html': '<p>Chè</p>',
    '404.html': '<p>Không có</p>',
    _headers: '/*\n  X-Content-Type-Options: nosniff\n',
    'anh.png': new Uint8Array([1, 2, 3, 255]),
  });
  await writeManifest(await listSiteFiles(folder), entries, '2026-11-22');
  return folder;
}

const findingsIn = async (folder: string) =>
  (await verifyRelease(folderSource(folder))).findings.map(({ is, name }) => `${is} ${name}`);

describe('a release in a folder', () => {
  test('is as it was released', async () => {
    expect(await findingsIn(await release())).toEqual([]);
  });

  test('one flipped bit is found', async () => {
    const folder = await release();
    const file = join(folder, 'anh.png');
    const bytes = readFileSync(file);
    bytes[1] = (bytes[1] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await findingsIn(folder)).toEqual(['changed anh.png']);
  });

  test('what was taken away and what was added are found', async () => {
    const folder = await release();
    rmSync(join(folder, '404.html'));
    writeFileSync(join(folder, 'them.html'), 'x');
    expect(await findingsIn(folder)).toEqual(['missing 404.html', 'added them.html']);
  });

  test('a compressed copy must hold what its file holds', async () => {
    const folder = await release();
    const copy = join(folder, 'index.html.br');
    writeFileSync(copy, brotliCompressSync(readFileSync(join(folder, 'index.html'))));
    expect(await findingsIn(folder)).toEqual([]);
    writeFileSync(copy, brotliCompressSync('<p>Khác</p>'));
    expect(await findingsIn(folder)).toEqual(['changed index.html.br']);
    writeFileSync(copy, 'không phải brotli');
    expect(await findingsIn(folder)).toEqual(['changed index.html.br']);
  });

  test('two releases of the same have the same manifest', async () => {
    const [one, other] = [await release(), await release()];
    expect(readFileSync(join(one, 'manifest.json'), 'utf8')).toBe(
      readFileSync(join(other, 'manifest.json'), 'utf8'),
    );
  });

  test('without a manifest it says so', async () => {
    const folder = await release();
    rmSync(join(folder, 'manifest.json'));
    await expect(verifyRelease(folderSource(folder))).rejects.toThrow('no manifest.json');
  });
});

test('a served site is compared file by file, but for the settings of its host', async () => {
  const folder = await release();
  const server = await serve({ folder, base: '/ocop/' });
  try {
    const same = await verifyRelease(addressSource(server.url));
    expect([same.findings, same.fileCount]).toEqual([[], 4]);
    appendFileSync(join(folder, 'san-pham/che/index.html'), ' ');
    rmSync(join(folder, 'anh.png'));
    const { findings } = await verifyRelease(addressSource(server.url));
    expect(findings.map(({ is, name }) => `${is} ${name}`)).toEqual([
      'missing anh.png',
      'changed san-pham/che/index.html',
    ]);
  } finally {
    await server.close();
  }
});

describe('records against content', () => {
  test('a star that somebody adds to the content is a difference, and so is its decision', async () => {
    const changed = smallCatalogue('2026-11-22', { certificates: [certificate()] }).entries;
    const { findings } = await verifyRelease(folderSource(await release()), changed);
    expect(findings).toEqual([
      { what: 'record', is: 'added', name: 'decisions/2024-100-ubnd-tinh-vi-du' },
      { what: 'record', is: 'changed', name: 'products/che-nho' },
    ]);
  });

  test('a record that is not in the content any more, or not yet in the release', async () => {
    const other = structuredClone(entries);
    const [id, data] = [...other.collections.products][0] ?? [];
    if (id === undefined || !data) throw new Error('no product');
    other.collections.products.delete(id);
    other.collections.products.set('che-moi', data);
    const { findings } = await verifyRelease(folderSource(await release()), other);
    expect(findings.map(({ is, name }) => `${is} ${name}`)).toEqual([
      'added products/che-moi',
      'missing products/che-nho',
    ]);
  });

  test('where a consent is kept is not published, and neither is the schema that an editor names', () => {
    const digestsWith = (evidenceRef: string, $schema?: string) => {
      const other = structuredClone(entries);
      for (const producer of other.collections.producers.values()) {
        const consent = { scope: ['phone'], grantedOn: '2026-01-01', evidenceRef };
        Object.assign(producer, { consent, ...($schema && { $schema }) });
      }
      return recordDigests(other);
    };
    expect(digestsWith('HS-1', 'x')).toEqual(digestsWith('HS-2'));
    expect(digestsWith('HS-1')).not.toEqual(recordDigests(entries));
  });
});
