import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { PassThrough } from 'node:stream';
import sharp, { type Create } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Answers, Interrupted, prompterOf, readFlags } from '../../../scripts/lib/begin/answers.ts';
import { askEntry } from '../../../scripts/lib/begin/entry-questions.ts';
import {
  firstFiles,
  parseCommune,
  parseRepository,
  parseSeat,
  parseTiles,
} from '../../../scripts/lib/begin/first-catalogue.ts';
import { cleanPhoto, photoFileName, withPhotos } from '../../../scripts/lib/begin/photographs.ts';
import { writeFiles } from '../../../scripts/lib/write-files.ts';
import { readContent } from '../../../src/catalogue/read/index.ts';
import { ProductSchema } from '../../../src/schema/product.ts';

const { entries } = await readContent('test/fixtures/minimal/content');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'begin-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Somebody who types these lines. */
function typing(lines: readonly string[]) {
  const input = new PassThrough();
  const said: string[] = [];
  const left = [...lines];
  const output = new PassThrough();
  // Each prompt is answered when it has been shown, as a person does.
  output.on('data', (shown: Buffer) => {
    if (!shown.toString().endsWith('> ')) return;
    const line = left.shift();
    if (line === undefined) input.end();
    else input.write(`${line}\n`);
  });
  const person = prompterOf(createInterface({ input, output }), (text) => said.push(text));
  return { person, said };
}

describe('questions', () => {
  test('a person is asked until the answer can be used, and may choose by number or by name', async () => {
    const { person, said } = typing([
      ...['', 'Mật ong rừng', '', '1', 'khong co', 'Chè tươi, chè chế biến', 'inferred', 'food'],
      ...['Mật của ong rừng.', '', 'B1', 'Báo Ví Dụ', 'mật ong rừng ngon'],
    ]);
    const answers = new Answers(new Map(), person, 'vi');
    const data = await askEntry('products', entries, answers, 'vi');
    answers.finish();
    person.close();
    expect(data).toEqual({
      name: { vi: 'Mật ong rừng' },
      locality: 'xa-nho',
      productGroup: 'tea',
      productGroupBasis: 'inferred',
      regulatoryKind: 'food',
      summary: { vi: 'Mật của ong rừng.' },
      sources: [{ id: 's1', evidence: 'B1', publisher: 'Báo Ví Dụ', quote: 'mật ong rừng ngon' }],
    });
    expect(said.join('\n')).toContain('Không có "khong co"');
  });

  test('whoever enters a decision is asked for its number, day and province, and may leave them out', async () => {
    const { person } = typing([
      ...['321/QĐ-UBND', 'recognition', '2025-08-06', 'province', 'UBND tỉnh Ví Dụ', '', 'none'],
      ...['B1', 'Báo Ví Dụ', 'Quyết định 321/QĐ-UBND'],
    ]);
    const answers = new Answers(new Map(), person, 'vi');
    const data = await askEntry('decisions', entries, answers, 'vi');
    answers.finish();
    person.close();
    expect(data).toEqual({
      number: '321/QĐ-UBND',
      act: 'recognition',
      signedOn: '2025-08-06',
      issuingAuthority: { level: 'province', name: 'UBND tỉnh Ví Dụ' },
      listRead: 'none',
      sources: [
        { id: 's1', evidence: 'B1', publisher: 'Báo Ví Dụ', quote: 'Quyết định 321/QĐ-UBND' },
      ],
    });
  });

  test('a summary that nobody can write yet is left out', async () => {
    const { person } = typing([
      ...['Chè', '', '1', '1', 'inferred', '', ''],
      ...['', 'B1', 'Báo Ví Dụ', 'Chè'],
    ]);
    const answers = new Answers(new Map(), person, 'vi');
    const data = await askEntry('products', entries, answers, 'vi');
    person.close();
    expect(data).not.toHaveProperty('summary');
    expect(data).not.toHaveProperty('regulatoryKind');
    expect(data).toHaveProperty('sources.0.quote', 'Chè');
  });

  test('whoever closes the terminal in the middle has answered nothing', async () => {
    const { person } = typing(['Mật ong rừng']);
    const answers = new Answers(new Map(), person, 'vi');
    await expect(askEntry('products', entries, answers, 'vi')).rejects.toThrow(Interrupted);
  });

  test('without a person everything that is missing, wrong or of no use is named at once', async () => {
    const { flags } = readFlags(['--regulatory-kind', 'ruou', '--mau=đỏ'], new Set());
    const answers = new Answers(flags, undefined, 'vi');
    await askEntry('products', entries, answers, 'vi');
    expect(() => answers.finish()).toThrow(
      /--regulatory-kind[\s\S]*--mau[\s\S]*--name[\s\S]*--product-group [\s\S]*--source-quote/,
    );
  });

  test.each([
    ['producers', '--legal-form'],
    ['points-of-sale', '--status-is'],
    ['destinations', '--kind'],
    ['routes', '--stops-2-kind'],
    ['events', '--when-calendar'],
    ['stories', '--origin'],
    ['localities', '--centre-lat'],
    ['plans', '--targets-1-measure'],
    ['marketplaces', '--status'],
  ] as const)('every kind of entry can be asked for: %s', async (name, flag) => {
    const answers = new Answers(new Map(), undefined, 'en');
    await askEntry(name, entries, answers, 'en');
    expect(() => answers.finish()).toThrow(flag);
  });

  test('shapes that are one of several are asked for by what tells them apart', async () => {
    const parts = ['--when-calendar', 'lunar', '--when-month', '1', '--when-day', '15'];
    const { flags } = readFlags(parts, new Set());
    const data = await askEntry('events', entries, new Answers(flags, undefined, 'vi'), 'vi');
    expect(data['when']).toEqual({ calendar: 'lunar', month: 1, day: 15, sources: ['s1'] });
  });
});

describe('a first catalogue', () => {
  const answers = {
    commune: 'Xã Ví Dụ',
    province: 'Mẫu',
    body: 'UBND xã Ví Dụ',
    contact: 'ocop@vidu.example',
    seat: { address: 'Thôn Một', lat: 21.5, lng: 105.2 },
    isEnglishToo: false,
    tiles: 'none' as const,
    repository: undefined,
  };

  test('has the site and its commune, and no English where none is wanted', () => {
    const files = firstFiles(answers, '2026-11-22');
    expect([...files.keys()]).toEqual(['site.json', 'localities/vi-du.json']);
    expect([...files.values()].join('')).not.toContain('"en"');
    expect(
      [...firstFiles({ ...answers, isEnglishToo: true }, '2026-11-22').values()].join(''),
    ).toContain('Ví Dụ commune');
  });

  test.each([
    ['Xã Chiêm Hóa', { kind: 'Xã', name: 'Chiêm Hóa' }],
    ['phường Bắc Kạn', { kind: 'Phường', name: 'Bắc Kạn' }],
    ['Đặc khu Phú Quốc', { kind: 'Đặc khu', name: 'Phú Quốc' }],
    ['Chiêm Hóa', undefined],
    ['Xã ', undefined],
  ])('reads the commune %s', (text, commune) => expect(parseCommune(text)).toEqual(commune));

  test.each([
    ['Thôn Một; 22.1489, 105.2771', { address: 'Thôn Một', lat: 22.1489, lng: 105.2771 }],
    ['Tổ 5, xã A, 22.14891234,105.27', { address: 'Tổ 5, xã A', lat: 22.14891, lng: 105.27 }],
    ['Tổ 5 (22,1489; 105,2771)', { address: 'Tổ 5', lat: 22.1489, lng: 105.2771 }],
    ['Thôn Một', undefined],
    ['22.1489, 105.2771', undefined],
    ['Paris; 48.85, 102.35', undefined],
  ])('reads where the seat is: %s', (text, seat) => expect(parseSeat(text)).toEqual(seat));

  test('takes a map background with whom to name, or none', () => {
    expect(parseTiles('none')).toBe('none');
    expect(parseTiles('https://t.example/{z}/{x}/{y}.png © Ai Đó')).toEqual({
      url: 'https://t.example/{z}/{x}/{y}.png',
      attribution: '© Ai Đó',
    });
    expect(parseTiles('https://t.example/{z}/{x}/{y}.png')).toBeUndefined();
    expect(parseTiles('http://t.example/{z}/{x}/{y}.png © A')).toBeUndefined();
  });

  test.each([
    [
      'https://github.com/xa/san-vat.git',
      { host: 'github', server: 'https://github.com', name: 'xa/san-vat' },
    ],
    [
      'https://gitlab.com/tinh/xa/san-vat',
      { host: 'gitlab', server: 'https://gitlab.com', name: 'tinh/xa/san-vat' },
    ],
    [
      'forgejo https://git.tinh.example/xa/ocop/',
      { host: 'forgejo', server: 'https://git.tinh.example', name: 'xa/ocop' },
    ],
    ['https://git.tinh.example/xa/ocop', undefined],
    ['javascript:alert(1)//github.com/a/b', undefined],
    ['https://github.com/', undefined],
  ])('reads the repository %s', (text, repository) =>
    expect(parseRepository(text)).toEqual(repository),
  );
});

describe('photographs', () => {
  const noisy = (width: number, height: number) =>
    sharp({
      create: {
        ...{ width, height, channels: 3 },
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      } as Create,
    });

  test('lose camera, place and names, stand upright and are 1,600 px long at most', async () => {
    const file = join(folder, 'DSC 01.JPG');
    await noisy(2400, 1200)
      .withExif({ IFD0: { Artist: 'Nguyễn Văn A' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toFile(file);
    const { bytes, width, height, extension } = await cleanPhoto(file);
    const kept = await sharp(bytes).metadata();
    expect({ width, height, extension }).toEqual({ width: 800, height: 1600, extension: 'jpg' });
    expect([kept.exif, kept.icc, kept.xmp, kept.iptc, kept.orientation]).toEqual(
      Array(5).fill(undefined),
    );
    expect(Buffer.from(bytes).includes('Nguy')).toBe(false);
  });

  test('small ones are not made larger', async () => {
    const file = join(folder, 'small.png');
    await noisy(300, 200).png().toFile(file);
    expect(await cleanPhoto(file)).toMatchObject({ width: 300, height: 200 });
  });

  test('what is none is refused with a sentence', async () => {
    await expect(cleanPhoto('package.json')).rejects.toThrow(/Không đọc được ảnh "package.json"/);
  });

  test('get names that no other has', () => {
    const taken = new Set(['img-2041-banh.jpg']);
    expect(photoFileName('/x/IMG 2041 Bánh.JPG', 'jpg', taken)).toBe('img-2041-banh-2.jpg');
    expect(photoFileName('???.png', 'png', taken)).toBe('anh.png');
  });

  const photo = {
    file: 'a.jpg',
    alt: { vi: 'Bánh gai' },
    credit: 'A',
    licence: 'B',
    depictsPeople: false,
  };
  test.each([
    ['two spaces', '{\n  "name": { "vi": "A" },\n  "sources": [ { "id": "s1" } ]\n}\n'],
    [
      'a tab and Windows lines',
      '{\r\n\t"name": {"vi":"A"},\r\n\t"sources": [{"id":"s1"}]\r\n}\r\n',
    ],
  ])('are added to an entry without touching another byte: %s', (_, text) => {
    const edited = withPhotos(text, [photo], ProductSchema);
    expect(JSON.parse(edited)).toMatchObject({ photos: [photo] });
    expect(Object.keys(JSON.parse(edited) as object)).toEqual(['name', 'photos', 'sources']);
    for (const line of text.split('\n').filter((one) => one.trim() !== ''))
      expect(edited.split('\n')).toContain(line);
    const twice = withPhotos(edited, [{ ...photo, file: 'b.jpg' }], ProductSchema);
    const { photos } = JSON.parse(twice) as { photos: { file: string }[] };
    expect(photos.map(({ file }) => file)).toEqual(['a.jpg', 'b.jpg']);
  });
});

test('files are written all or none', () => {
  const content = join(folder, 'content');
  mkdirSync(content);
  writeFileSync(join(content, 'stories'), 'a file where a folder should be');
  const files = new Map([
    ['products/a.json', '{}'],
    ['stories/b.json', '{}'],
  ]);
  expect(() => writeFiles(content, files)).toThrow(
    /stories: một tệp nằm ở chỗ của thư mục\. Chưa ghi gì, dữ liệu còn nguyên/,
  );
  expect(readdirSync(join(content, 'products'))).toEqual([]);
  writeFiles(content, new Map([['products/a.json', '{}\n']]));
  expect(readFileSync(join(content, 'products/a.json'), 'utf8')).toBe('{}\n');
});
