import { expect, test } from 'vitest';
import { decisionId } from '../../../src/domain/decision-id.ts';

test.each([
  ['321/QĐ-UBND', '2024-08-06', 'UBND tỉnh Tuyên Quang', '2024-321-ubnd-tinh-tuyen-quang'],
  ['12a/2024/QĐ-UBND', '2024', 'Ủy ban nhân dân huyện Ví Dụ', '2024-12a-ubnd-huyen-vi-du'],
  [
    '377/QĐ-BNNMT',
    '2025-01',
    'Bộ Nông nghiệp và Môi trường',
    '2025-377-bo-nong-nghiep-va-moi-truong',
  ],
])('%s of %s by %s is %s', (number, day, body, id) => {
  expect(decisionId({ number, day, body })).toBe(id);
});

test('an id is never longer than an address may be, and never ends with a hyphen', () => {
  const body = `UBND ${'một hai '.repeat(12)}`;
  for (let letters = 0; letters < 8; letters += 1) {
    const id = decisionId({ number: '1/QĐ', day: '2024', body: `${body}${'x'.repeat(letters)}` });
    expect(id.length).toBeLessThanOrEqual(80);
    expect(id).toMatch(/[a-z0-9]$/);
  }
});
