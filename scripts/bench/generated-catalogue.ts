import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decisionId } from '../../src/domain/decision-id.ts';
import { idFromName } from '../../src/lib/fold.ts';
import type { CollectionName } from '../../src/schema/collections.ts';

/** Shares of the other collections beside the products, as in a national catalogue. */
const SHARES = {
  producers: 0.45,
  decisions: 0.02,
  'points-of-sale': 0.25,
  destinations: 0.05,
  localities: 0.05,
} as const;
const FILES_AT_ONCE = 200;

const makes = [
  'Bánh gai',
  'Mật ong',
  'Chè xanh',
  'Miến dong',
  'Tôm khô',
  'Nước mắm',
  'Gạo nếp',
  'Rượu nếp',
  'Ghế mây',
  'Nón lá',
  'Bưởi da xanh',
  'Đường thốt nốt',
  'Cá kho',
  'Trà hoa vàng',
  'Lạc rang',
  'Măng khô',
  'Thổ cẩm',
  'Gốm mộc',
  'Hạt điều',
  'Cà phê',
];
const givenNames = [
  'An Bình',
  'Đông Hà',
  'Tân Phú',
  'Hòa Mỹ',
  'Sơn Lộc',
  'Vĩnh Thịnh',
  'Bản Khoang',
  'Suối Mây',
  'Đồi Chè',
  'Sông Hậu',
  'Cù Lao',
  'Đèo Gió',
  'Bến Tre Xanh',
  'Lũng Pô',
  'Nà Lơi',
  'Thanh Sơn',
];
const groups = [
  'ready-food',
  'processed-cereals',
  'processed-animal',
  'tea',
  'rice-cereals',
  'fresh-produce',
  'honey-other-farm-food',
  'handicrafts',
  'liquid-condiments',
  'soft-drinks',
];
const provinces = [
  'Tuyên Quang',
  'Lai Châu',
  'An Giang',
  'Thanh Hóa',
  'Hà Nội',
  'Lâm Đồng',
  'Cà Mau',
  'Gia Lai',
];

/** The same numbers every time: a catalogue of one size is always the same catalogue. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Writes a made-up catalogue, marked as a sample, with as many products as asked and as much of
 * everything else as such a country would have.
 */
export async function generateCatalogue(content: string, products: number): Promise<void> {
  const next = sequence(products);
  const any = <Item>(list: readonly Item[]): Item => list[next(list.length)] as Item;
  const count = (name: keyof typeof SHARES) => Math.max(5, Math.round(products * SHARES[name]));
  await mkdir(content, { recursive: true });
  for (const name of ['stars', 'product-groups'])
    await cp(join('content', name), join(content, name), { recursive: true });

  const sources = (words: string) => [
    {
      id: 's1',
      evidence: 'B1',
      publisher: 'Báo Ví Dụ',
      url: 'https://example.vn/bai-viet',
      quote: words,
      publishedOn: '2025-04',
    },
  ];
  const position = () => ({
    lat: 9 + next(1300) / 100,
    lng: 104 + next(400) / 100,
    precision: 'commune',
    basis: 'bịa ra để đo',
  });
  const localityIds = Array.from({ length: count('localities') }, (_, at) => `xa-mau-${at}`);
  const producerIds = Array.from({ length: count('producers') }, (_, at) => `htx-mau-${at}`);
  const decisions = Array.from({ length: count('decisions') }, (_, at) => {
    const key = {
      number: `${at + 1}/QĐ-UBND`,
      day: `202${4 + next(2)}-0${1 + next(8)}-1${next(9)}`,
      body: 'UBND tỉnh Ví Dụ',
    };
    return { id: decisionId(key), ...key };
  });
  const decisionIds = decisions.map(({ id }) => id);
  const productIds: string[] = [];

  const entries: [CollectionName, string, object][] = [];
  localityIds.forEach((id, at) => {
    const name = `${any(givenNames)} ${at}`;
    entries.push([
      'localities',
      id,
      {
        sample: true,
        name: { vi: `Xã ${name}`, en: `${name} commune` },
        shortName: { vi: name },
        level: 'commune',
        province: any(provinces),
        centre: position(),
        summary: { vi: `Xã ${name} là địa phương bịa ra để đo tốc độ.` },
        sources: sources(name),
      },
    ]);
  });
  producerIds.forEach((id, at) => {
    const name = `Hợp tác xã ${any(givenNames)} ${at}`;
    entries.push([
      'producers',
      id,
      {
        sample: true,
        name: { vi: name, en: `${name} cooperative` },
        legalForm: 'cooperative',
        isNaturalPersonName: false,
        locality: any(localityIds),
        summary: { vi: `${name} làm hàng của vùng, bịa ra để đo tốc độ.` },
        status: 'active',
        sources: sources(name),
      },
    ]);
  });
  for (const { id, number, day, body } of decisions) {
    entries.push([
      'decisions',
      id,
      {
        sample: true,
        number,
        act: 'recognition',
        signedOn: day,
        issuingAuthority: { level: 'province', name: body },
        listRead: 'part',
        sources: sources(`Quyết định số ${number} công nhận sản phẩm OCOP.`),
      },
    ]);
  }
  for (let at = 0; at < products; at++) {
    const name = `${any(makes)} ${any(givenNames)} ${at}`;
    const id = idFromName(name);
    productIds.push(id);
    entries.push([
      'products',
      id,
      productData(name, any, next, { localityIds, producerIds, decisionIds, sources }),
    ]);
  }
  for (let at = 0; at < count('points-of-sale'); at++) {
    const name = `Cửa hàng ${any(givenNames)} ${at}`;
    const sold = Array.from({ length: 3 }, () => ({ product: any(productIds), sources: ['s1'] }));
    entries.push([
      'points-of-sale',
      `cua-hang-${at}`,
      {
        sample: true,
        name: { vi: name },
        kind: 'sale',
        venueType: 'shop',
        locality: any(localityIds),
        address: { asStated: 'đường Ví Dụ' },
        position: position(),
        products: [...new Map(sold.map((line) => [line.product, line])).values()],
        status: { is: 'open', asOf: '2025' },
        summary: { vi: `${name} bán đặc sản, bịa ra để đo tốc độ.` },
        sources: sources(name),
      },
    ]);
  }
  for (let at = 0; at < count('destinations'); at++) {
    const name = `Thác ${any(givenNames)} ${at}`;
    entries.push([
      'destinations',
      `thac-${at}`,
      {
        sample: true,
        name: { vi: name },
        kind: 'waterfall',
        locality: any(localityIds),
        position: position(),
        summary: { vi: `${name} là nơi bịa ra để đo tốc độ.` },
        sources: sources(name),
      },
    ]);
  }
  await writeEntries(content, entries);
  const site = {
    sample: true,
    name: { vi: 'Sản Vật' },
    tagline: { vi: 'Danh mục bịa ra để đo tốc độ', en: 'A made-up catalogue for measuring' },
    description: { vi: 'Không có gì ở đây là thật.', en: 'Nothing here is real.' },
    managingBody: { official: false, name: { vi: 'Không có' }, note: { vi: 'Danh mục để đo.' } },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    dataAsOf: '2026-11-21',
    lands: localityIds.slice(0, 5),
    featuredProducts: productIds.slice(0, 8),
    tiles: 'none',
  };
  await writeFile(join(content, 'site.json'), JSON.stringify(site, null, 2));
}

interface Surroundings {
  localityIds: readonly string[];
  producerIds: readonly string[];
  decisionIds: readonly string[];
  sources: (words: string) => object[];
}

/** One product: one in four with a decision, one in two with a statement, the rest without stars. */
function productData(
  name: string,
  any: <Item>(list: readonly Item[]) => Item,
  next: (below: number) => number,
  { localityIds, producerIds, decisionIds, sources }: Surroundings,
): object {
  const kind = next(4);
  const stars = any([3, 4]);
  return {
    sample: true,
    name: { vi: name, en: `${name} speciality` },
    producer: any(producerIds),
    locality: any(localityIds),
    productGroup: any(groups),
    productGroupBasis: 'inferred',
    regulatoryKind: 'food',
    summary: {
      vi: `${name}, làm tay từ nguyên liệu trong vùng; bịa ra để đo tốc độ.`,
      en: `${name}, hand-made, made up for measuring.`,
    },
    facts: [
      {
        kind: 'ingredients',
        text: { vi: 'Nguyên liệu trong vùng, muối, đường.' },
        sources: ['s1'],
      },
      {
        kind: 'process',
        text: { vi: 'Làm tay, phơi nắng hai ngày rồi đóng gói.' },
        sources: ['s1'],
      },
    ],
    ...(kind === 0 && {
      certificates: [
        {
          stars,
          decision: any(decisionIds),
          criteriaSet: 'QD148-2023',
          kind: 'first',
          sources: ['s1'],
        },
      ],
    }),
    ...((kind === 1 || kind === 2) && {
      statements: [
        {
          type: 'recognised',
          stars,
          on: '2024',
          onIs: 'exact',
          basis: 'press',
          sources: ['s1'],
        },
      ],
    }),
    sources: sources(kind === 3 ? name : `${name} được công nhận ${stars} sao.`),
  };
}

async function writeEntries(
  content: string,
  entries: readonly [CollectionName, string, object][],
): Promise<void> {
  for (const folder of new Set(entries.map(([name]) => name)))
    await mkdir(join(content, folder), { recursive: true });
  for (let at = 0; at < entries.length; at += FILES_AT_ONCE) {
    const batch = entries.slice(at, at + FILES_AT_ONCE);
    await Promise.all(
      batch.map(([name, id, data]) =>
        writeFile(join(content, name, `${id}.json`), JSON.stringify(data, null, 2)),
      ),
    );
  }
}
