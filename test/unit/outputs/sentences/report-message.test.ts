import { describe, expect, test } from 'vitest';
import { reportOn } from '../../../../src/outputs/sentences/report-message.ts';
import type { SiteData } from '../../../../src/schema/site.ts';
import { certificate, smallCatalogue } from '../../../support/small-catalogue.ts';

const { catalogue, product } = smallCatalogue('2026-11-22', {
  certificates: [certificate()],
  ocopCode: '99-99009-2-2024',
});
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
    expect(address.searchParams.get('subject')).toBe('Báo chỗ sai: Chè Xã Nhỏ');
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
