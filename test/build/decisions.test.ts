import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../support/site.ts';

let site: string;
beforeAll(async () => {
  site = await buildSite({ content: 'test/fixtures/xa-mau/content', today: '2026-11-22' });
});
const read = (path: string) => readFileSync(join(site, path), 'utf8');
const textOf = (path: string) =>
  read(path)
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const page = (id: string) => textOf(`quyet-dinh/${id}/index.html`);

describe('the page of a decision says how well each thing is known', () => {
  test.each([
    ['2025-1450-ubnd-tinh-vi-du', 'nêu 12, trong danh mục có 1'],
    ['2025-1450-ubnd-tinh-vi-du', 'Đọc văn bản đã ký'],
    ['2025-1450-ubnd-tinh-vi-du', 'đợt 2 năm 2025'],
    ['2025-1450-ubnd-tinh-vi-du', 'Báo Ví Dụ viết 11'],
    ['2024-1147-ubnd-tinh-vi-du', 'nêu 104, trong danh mục chưa có'],
    ['2024-1147-ubnd-tinh-vi-du', 'chưa đọc được'],
    ['2025-912-ubnd-tinh-vi-du', 'Nguồn chỉ nêu đến tháng.'],
    ['2025-912-ubnd-tinh-vi-du', 'phần ký hiệu do cán bộ nhập bổ sung'],
    ['2025-912-ubnd-tinh-vi-du', 'Tên sản phẩm dịch ngược'],
    ['2024-77-ubnd-huyen-vi-du-cu', 'Nguồn nêu ngày có hiệu lực, không nêu ngày ký.'],
    ['2025-371-ubnd-tinh-vi-du', 'năm là năm của bài đăng'],
    ['2025-371-ubnd-tinh-vi-du', 'chưa phải là công nhận'],
    ['2026-1011-ubnd-tinh-vi-du', 'giấy chứng nhận đã thu hồi'],
  ])('%s: %s', (id, words) => expect(page(id)).toContain(words));

  test('a decision that is only reported shows no gold star', () => {
    const html = read('quyet-dinh/2025-912-ubnd-tinh-vi-du/index.html');
    expect(html).toContain('data-basis="stated"');
    expect(html).not.toMatch(/class="stars" data-stars="\d"(?! data-basis)/);
  });

  test('in English the body has an English name, and its own beside it', () => {
    const html = read('en/decisions/2025-1450-ubnd-tinh-vi-du/index.html');
    expect(html).toMatch(/People’s Committee of Ví Dụ province \(<span lang="vi">UBND tỉnh Ví Dụ/);
  });
});

test('every certificate on every page of a product leads to the page of its decision', () => {
  for (const file of globSync(join(site, 'san-pham/*/index.html'))) {
    const html = readFileSync(file, 'utf8');
    if (!/data-kind="certificate"[^>]*data-status="(valid|due|extended)"/.test(html)) continue;
    const [, panel = ''] =
      /<section[^>]*data-kind="certificate"([\s\S]*?)<\/section>/.exec(html) ?? [];
    const [, id = ''] = /href="\/quyet-dinh\/([^/]+)\/"/.exec(panel) ?? [];
    expect(globSync(join(site, 'quyet-dinh', id, 'index.html')), file).toHaveLength(1);
    expect(panel, file).toMatch(/data-ground="(signed|transcription|press)"/);
  }
});

test('the sources page counts every certificate in force once, by what it rests on', () => {
  const counts = [
    ...read('nguon-va-cach-lam/index.html').matchAll(/data-ground="\w+" data-count="(\d+)"/g),
  ];
  expect(counts).toHaveLength(3);
  const rows = read('data/v1/certificates.jsonl').trim().split('\n');
  const standing = rows.filter((row) => (JSON.parse(row) as { inForce: boolean }).inForce).length;
  expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(standing);
});

test('decisions are on the list, in the sitemap, in the open data, and described for machines', () => {
  const ids = globSync('test/fixtures/xa-mau/content/decisions/*.json').map(
    (file) => /([^/]+)\.json$/.exec(file)?.[1] ?? '',
  );
  const list = read('quyet-dinh/index.html');
  const sitemap = read('sitemap-1.xml');
  const table = read('data/v1/decisions.csv');
  for (const id of ids) {
    expect(list).toContain(`/quyet-dinh/${id}/`);
    expect(sitemap).toContain(`/quyet-dinh/${id}/`);
    expect(sitemap).toContain(`/en/decisions/${id}/`);
    expect(table).toContain(id);
    expect(globSync(join(site, `data/v1/decisions/${id}.json`))).toHaveLength(1);
    expect(globSync(join(site, `og/decision/${id}.png`))).toHaveLength(1);
  }
  const html = read('quyet-dinh/2025-1450-ubnd-tinh-vi-du/index.html');
  const [, graph = ''] =
    /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(graph)).toMatchObject({
    '@graph': [
      {
        '@type': 'Legislation',
        legislationIdentifier: '1450/QĐ-UBND',
        legislationDate: '2025-11-14',
      },
      { '@type': 'BreadcrumbList' },
    ],
  });
  expect(read('data/v1/dcat.jsonld')).toContain('decisions.csv');
});
