import { unitWithin } from '../../../../src/i18n/unit-names.ts';
import { describe, expect, test } from 'vitest';
import { type ReportedRecord, reportOn } from '../../../../src/outputs/sentences/report-message.ts';
import type { Locality } from '../../../../src/catalogue/records.ts';
import type { SiteData } from '../../../../src/schema/site.ts';
import { catalogueOf } from '../../../support/search.ts';
import { certificate, smallCatalogue } from '../../../support/small-catalogue.ts';

const { catalogue, product } = smallCatalogue('2026-11-22', {
  certificates: [certificate()],
  ocopCode: '99-99009-2-2024',
});
const sample = await catalogueOf('test/fixtures/xa-mau/content');
const office: SiteData = {
  ...catalogue.site,
  managingBody: {
    official: true,
    name: { vi: 'UBND xã Nhỏ' },
    address: { vi: 'Xã Nhỏ' },
    email: 'xa-nho@example.vn',
    phone: '0912 345 678',
    contentResponsible: 'Trưởng phòng',
  },
};
const nobody: SiteData = {
  ...catalogue.site,
  managingBody: { official: false, name: { vi: 'Sản Vật' }, note: { vi: 'Chưa phát hành.' } },
  report: undefined,
};

describe('an office that answers', () => {
  const report = reportOn(product, office, '2026-11-22', 'vi');
  const [mistake, fake] = report.messages;

  test('the letter names the product, the page, the decision, the code and the day of the build', () => {
    const address = new URL(mistake?.mailto ?? '');
    expect(address.pathname).toBe('xa-nho@example.vn');
    expect(address.searchParams.get('subject')).toBe('Báo thông tin sai: Chè Xã Nhỏ');
    const body = address.searchParams.get('body') ?? '';
    for (const words of [
      'https://sanvat.example/san-pham/che-nho/',
      'product che-nho',
      '100/QĐ-UBND, 20/5/2024',
      '99-99009-2-2024',
      '22/11/2026',
    ]) {
      expect(body).toContain(words);
    }
    // Mail programs want CRLF (RFC 6068).
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('a suspected fake has its own subject and questions', () => {
    expect(fake?.subject).toBe('Báo nghi hàng giả: Chè Xã Nhỏ');
    expect(fake?.text).toContain('Trên bao bì ghi:');
  });

  test('telephone and Zalo lead to the office', () => {
    expect([report.tel, report.zalo]).toEqual(['tel:0912345678', 'https://zalo.me/0912345678']);
  });

  test('an address for reports goes before the general one', () => {
    expect(
      reportOn(product, { ...office, report: { email: 'bao@example.vn' } }, '2026-11-22', 'vi')
        .email,
    ).toBe('bao@example.vn');
  });
});

test('where nobody receives reports, it says whom to turn to and offers no address', () => {
  const { email, tel, zalo, form, receiver, messages } = reportOn(
    product,
    nobody,
    '2026-11-22',
    'vi',
  );
  expect([email, tel, zalo, form, receiver]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(messages.map(({ mailto }) => mailto)).toEqual([undefined, undefined]);
  expect(messages[0]?.elsewhere).toContain('Phòng Kinh tế');
  expect(messages[1]?.elsewhere).toContain('quản lý thị trường');
});

describe('whom to turn to where nobody receives reports', () => {
  const elsewhere = (locality: Locality | undefined) => {
    const place = sample.pointsOfSale[0];
    if (!place) throw new Error('Xã Mẫu has no shop.');
    return reportOn({ ...place, locality }, nobody, '2026-11-22', 'vi').messages.map(
      (message) => message.elsewhere,
    );
  };
  const [commune] = sample.localities.filter(({ data }) => data.level === 'commune');
  const [district] = sample.localities.filter(({ data }) => data.level === 'formerDistrict');

  test('is the commune of a place for a mistake, its province for a fake', () => {
    const [mistake, fake] = elsewhere(commune);
    expect(mistake).toContain(unitWithin(commune?.data.name.vi ?? '–'));
    expect(fake).toContain(commune?.data.province);
  });

  test('is no district that is no more, and no place by name where nobody knows it', () => {
    const [ofDistrict, fake] = elsewhere(district);
    expect(ofDistrict).not.toContain(district?.data.shortName.vi ?? '–');
    expect(fake).toContain(district?.data.province);
    const [ofNone, fakeOfNone] = elsewhere(undefined);
    expect(ofNone).toBe(ofDistrict);
    expect(fakeOfNone).not.toContain(district?.data.province);
  });
});

test('a letter about a place has no lines of products, one about a product without papers leaves them out', () => {
  const textOf = (record: ReportedRecord) =>
    reportOn(record, office, '2026-11-22', 'vi').messages[0]?.text ?? '';
  const linesOf = (text: string) => text.split('\n\n')[0]?.split('\n').length;
  const [maker] = catalogue.producers;
  if (!maker) throw new Error('The minimal content has no maker.');
  expect(linesOf(textOf(maker))).toBe(4);
  expect(linesOf(textOf(smallCatalogue('2026-11-22').product))).toBe(4);
  expect(linesOf(textOf(product))).toBe(6);
});
