import { unzipSync } from 'fflate';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Product } from '../../../../src/catalogue/records.ts';
import { isAlcohol } from '../../../../src/domain/product-law.ts';
import { langs, useStrings } from '../../../../src/i18n/index.ts';
import {
  type ListingSubject,
  listingImages,
} from '../../../../src/outputs/pictures/listing-image.ts';
import { kitFiles, kitImages, makeKit } from '../../../../src/outputs/listing/kit.ts';
import {
  isListable,
  listingHtml,
  listingPlaces,
  listingsOf,
  listingText,
  listingTitle,
} from '../../../../src/outputs/listing/text.ts';
import { catalogueOf } from '../../../support/search.ts';
import { certificate, smallCatalogue } from '../../../support/small-catalogue.ts';

const CONTENT = 'test/fixtures/xa-mau/content';
const TODAY = '2026-11-22';
const catalogue = await catalogueOf(CONTENT);
const realCatalogue = await catalogueOf('content');
const everyProduct = [...catalogue.products, ...realCatalogue.products];
const productOf = (id: string): Product => {
  const product = catalogue.products.find((candidate) => candidate.id === id);
  if (!product) throw new Error(`Xã Mẫu has no ${id}.`);
  return product;
};
/** What says that something is a ranked product of the programme. */
const claim = /OCOP|★|☆|\d sao\b|\b(ba|bốn|năm) sao\b|stars?\b/i;

describe('the words of a listing', () => {
  test('keep to the length of every place, in both languages', () => {
    for (const product of everyProduct)
      for (const lang of langs)
        for (const { places, title, text } of listingsOf(product, TODAY, lang))
          for (const place of places) {
            expect(text.length, product.id).toBeLessThanOrEqual(place.text.use);
            expect(title?.length ?? 0, product.id).toBeLessThanOrEqual(place.title?.use ?? 0);
          }
  });

  test('what we keep to is never more than a place is said to allow', () => {
    for (const { title, text } of listingPlaces)
      for (const length of [title, text])
        if (length && length.limit !== null) {
          expect(length.use).toBeLessThanOrEqual(length.limit);
          expect(length.source).toMatch(/^https:/);
        }
  });

  test('speak of the programme only while a certificate is in force, then with its last day', () => {
    let certified = 0;
    for (const product of everyProduct)
      for (const lang of langs)
        for (const { title = '', text } of listingsOf(product, TODAY, lang)) {
          // A name may hold the word; it is what stands on the pack.
          const words = `${title}\n${text}`.replaceAll(product.data.name[lang] ?? '', '');
          const notes = product.data.regulatoryNote;
          const own = words.replaceAll(notes?.[lang] ?? notes?.vi ?? '\0', '');
          expect(claim.test(own), `${product.id}: ${own}`).toBe(
            product.certificate?.inForce === true,
          );
          if (!product.certificate?.inForce) continue;
          certified++;
          expect(text).toContain(product.certificate.data.decisionNumber);
          expect(text).toMatch(lang === 'vi' ? /đến hết ngày \d/ : /valid up to and including \d/);
        }
    expect(certified).toBeGreaterThan(0);
  });

  test('a lapsed rank is gone the day after', () => {
    const change = {
      certificates: [certificate({ issuedOn: '2023-11-22', expiresOn: '2026-11-22' })],
      summary: { vi: 'Bánh gói lá. Đạt OCOP 4 sao năm 2023. Sao chè bằng chảo gang.' },
    };
    const textOn = (today: string) =>
      listingsOf(smallCatalogue(today, change).product, today, 'vi')
        .map(({ title, text }) => `${title}\n${text}`)
        .join('\n');
    expect(textOn('2026-11-22')).toContain('OCOP 4 sao');
    expect(textOn('2026-11-23')).not.toMatch(claim);
    expect(textOn('2026-11-23')).toContain('Sao chè bằng chảo gang.');
  });

  test('what the law wants said is there, however short the place', () => {
    const notices: Record<string, string[] | undefined> = useStrings('vi').product.notices;
    const noticed = everyProduct.filter(
      (product) => isListable(product) && notices[product.data.regulatoryKind ?? ''],
    );
    expect(noticed.length).toBeGreaterThan(0);
    for (const product of noticed) {
      const words = notices[product.data.regulatoryKind ?? '']?.[1] ?? '';
      const short = { text: { use: 10, limit: null, source: null }, links: false };
      // Once, and in Vietnamese whatever the language of the rest.
      for (const lang of langs) {
        expect(listingText(product, TODAY, lang, short).split(words)).toHaveLength(2);
        expect(listingHtml(product, TODAY, lang).split(words)).toHaveLength(2);
      }
    }
  });

  test('an address of ours stands only where one may', () => {
    for (const { places, text } of listingsOf(productOf('banh-gai-mau'), TODAY, 'vi'))
      expect(text.includes('/p/banh-gai-mau')).toBe(places[0]?.links);
  });

  test('a title that is too long ends after a word, and takes the stars and the place only where they fit', () => {
    const { product } = smallCatalogue(TODAY, { certificates: [certificate()] });
    const name = product.data.name.vi;
    expect(listingTitle(product, 'vi', 200)).toBe(`${name} OCOP 4 sao, Ví Dụ`);
    expect(listingTitle(product, 'vi', name.length + 12)).toBe(`${name} OCOP 4 sao`);
    expect(listingTitle(product, 'vi', name.length + 8)).toBe(`${name}, Ví Dụ`);
    expect(listingTitle(product, 'vi', name.length - 1)).toBe('Chè Xã');
    const elsewhere = smallCatalogue(TODAY, { name: { vi: 'Chè xanh' } }).product;
    expect(listingTitle(elsewhere, 'vi', 200)).toBe('Chè xanh, Nhỏ, Ví Dụ');
  });

  test('HTML has no element or attribute that a name could have brought in', () => {
    const { product } = smallCatalogue(TODAY, { name: { vi: '<img src=x onerror="a">' } });
    expect(listingHtml(product, TODAY, 'vi')).not.toContain('<img');
  });

  test('nobody is helped to sell what was recalled', () => {
    const recalled = catalogue.products.filter(
      ({ certificate: paper }) => paper?.status === 'recalled',
    );
    expect(recalled.length).toBeGreaterThan(0);
    expect(recalled.filter(isListable)).toEqual([]);
    expect(recalled.flatMap(kitImages)).toEqual([]);
  });

  test('are not written for what the law keeps from being advertised, whatever its file calls it', () => {
    const drinks = everyProduct.filter(isAlcohol);
    expect(drinks.length).toBeGreaterThan(0);
    expect(drinks.filter(isListable)).toEqual([]);
    expect(drinks.flatMap(kitImages)).toEqual([]);
    const { product } = smallCatalogue(TODAY, { certificates: [certificate()] });
    const { group } = product;
    const spirit = { ...product, group: { ...group, data: { ...group.data, number: 15 } } };
    expect(isListable(product)).toBe(true);
    expect(isListable(spirit)).toBe(false);
  });
});

describe('the pictures of a listing', () => {
  const subject: ListingSubject = {
    cloth: { id: 'banh-gai', family: 'food', motif: 'banh-gai', region: 'Tuyên Quang' },
    title: 'Bánh gai Chiêm Hóa MỄ TRÌ, ĐẮK NỖI',
    lines: ['Chiêm Hóa, Tuyên Quang', 'Xét ngày 22/11/2026. sanvat.example/p/banh-gai'],
    stars: { count: 4, until: 'hạn đến 6/8/2027' },
    address: 'https://sanvat.example/p/banh-gai/',
    lang: 'vi',
  };
  const photo = `${CONTENT}/photos/banh-gai-mau/dia-banh.jpg`;

  test.each([
    ['of cloth', undefined, 'png', 60_000],
    ['with a photograph', photo, 'jpeg', 400_000],
  ])('%s are square and 3:4, light, without metadata', async (_, file, format, most) => {
    const { square, portrait } = await listingImages(subject, file);
    for (const [bytes, height] of [
      [square, 1080],
      [portrait, 1440],
    ] as const) {
      const found = await sharp(bytes).metadata();
      expect(found).toMatchObject({ format, width: 1080, height });
      expect([found.exif, found.icc, found.xmp]).toEqual([undefined, undefined, undefined]);
      expect(bytes.length).toBeLessThan(most);
    }
  });

  test('the same subject gives the same bytes', async () => {
    expect(await listingImages(subject, photo)).toEqual(await listingImages(subject, photo));
    expect(await listingImages(subject)).toEqual(await listingImages(subject));
  });

  test.each([undefined, photo])('the code leads to the page of the product (%s)', async (file) => {
    for (const bytes of Object.values(await listingImages(subject, file))) {
      const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({
        resolveWithObject: true,
      });
      const code = jsQR(new Uint8ClampedArray(data), info.width, info.height);
      expect(code?.data).toBe(subject.address);
    }
  });

  test('without a certificate in force there is no gold', async () => {
    const gold = async (stars: ListingSubject['stars']) => {
      const { square } = await listingImages({ ...subject, stars });
      const pixels = await sharp(square).removeAlpha().raw().toBuffer();
      return pixels.toString('hex').split('bb7d07').length - 1;
    };
    expect(await gold(undefined)).toBe(0);
    expect(await gold(subject.stars)).toBeGreaterThan(1000);
  });
});

describe('the archive', () => {
  const product = productOf('vien-nghe-mat-ong-mau');

  test('has the pictures and the words of every place, in both languages', async () => {
    const kit = await makeKit(product, { today: TODAY }, CONTENT);
    const archive = kit.find(({ name }) => name.endsWith('.zip'));
    const files = unzipSync(archive?.bytes ?? new Uint8Array());
    expect(Object.keys(files)).toEqual([
      'vuong.png',
      'doc.png',
      'vi/postmart-shopee-lazada-tiktok-shop.txt',
      'vi/facebook-zalo.txt',
      'vi/html.txt',
      'en/postmart-shopee-lazada-tiktok-shop.txt',
      'en/facebook-zalo.txt',
      'en/html.txt',
    ]);
    expect(new TextDecoder().decode(files['vi/facebook-zalo.txt'])).toContain('OCOP 3 sao');
  });

  test('has pictures that name the end of an extension, where there is one', async () => {
    const pictureOf = async (change: Parameters<typeof certificate>[0]) => {
      const { product: tea } = smallCatalogue(TODAY, { certificates: [certificate(change)] });
      const kit = await makeKit(tea, { today: TODAY }, CONTENT);
      return kit.find(({ name }) => name === 'vuong.png')?.bytes;
    };
    const extended = await pictureOf({ extendedUntil: { on: '2027-09-01', sources: ['s1'] } });
    expect(extended).toBeDefined();
    expect(extended).toEqual(await pictureOf({ expiresOn: '2027-09-01' }));
    expect(extended).not.toEqual(await pictureOf({}));
  });

  test('is the same bytes in another time zone', async () => {
    const zoneBefore = process.env['TZ'];
    const archives = [];
    for (const zone of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
      process.env['TZ'] = zone;
      archives.push((await makeKit(product, { today: TODAY }, CONTENT)).at(-1)?.bytes);
    }
    if (zoneBefore === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zoneBefore;
    expect(archives[0]).toEqual(archives[1]);
  });

  test('of a product with a photograph and no certificate in force has JPEG pictures, without the tab of stars', async () => {
    const one = { ...productOf('banh-gai-mau'), certificate: undefined };
    const [square, portrait, archive] = await makeKit(one, { today: TODAY }, CONTENT);
    expect([square?.name, portrait?.name]).toEqual(['vuong.jpg', 'doc.jpg']);
    expect((await sharp(square?.bytes).metadata()).format).toBe('jpeg');
    const files = unzipSync(archive?.bytes ?? new Uint8Array());
    expect(files['vuong.jpg']).toEqual(square?.bytes);
    const certified = await makeKit(productOf('banh-gai-mau'), { today: TODAY }, CONTENT);
    expect(square?.bytes).not.toEqual(certified[0]?.bytes);
  });

  test('of nothing to show is nothing, and a file that no kit has is not made up', async () => {
    const bare = catalogue.products.find((one) => kitImages(one).length === 0);
    if (!bare) throw new Error('Every product of Xã Mẫu has a kit.');
    expect(await makeKit(bare, { today: TODAY }, CONTENT)).toEqual([]);
  });

  test('says in its pictures of invented data that they are', async () => {
    const pictureOf = async (sample: boolean | undefined) => {
      const one = { ...product, data: { ...product.data, sample: sample as true } };
      return (await makeKit(one, { today: TODAY }, CONTENT))[0]?.bytes;
    };
    expect(await pictureOf(true)).not.toEqual(await pictureOf(undefined));
  });

  test('is made only where a picture has something to say', () => {
    for (const one of catalogue.products) {
      const says = one.certificate?.inForce === true || (one.data.photos ?? []).length > 0;
      expect(kitImages(one).length > 0, one.id).toBe(says && isListable(one));
    }
  });

  test('is published as its pictures and its archive, each what its address says', async () => {
    const files = kitFiles({ products: [product], today: TODAY }, CONTENT);
    const kit = await makeKit(product, { today: TODAY }, CONTENT);
    expect(files.map(({ path, type }) => [path, type])).toEqual([
      [`/kit/${product.id}/vuong.png`, 'image/png'],
      [`/kit/${product.id}/doc.png`, 'image/png'],
      [`/kit/${product.id}/${product.id}.zip`, 'application/zip'],
    ]);
    for (const [at, { body }] of files.entries()) expect(await body()).toEqual(kit[at]?.bytes);
  });

  test('of a product without pictures has no file at all', () => {
    const bare = catalogue.products.filter((one) => kitImages(one).length === 0);
    expect(bare.length).toBeGreaterThan(0);
    expect(kitFiles({ products: bare, today: TODAY }, CONTENT)).toEqual([]);
  });
});
