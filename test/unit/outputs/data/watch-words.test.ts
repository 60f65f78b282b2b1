import { describe, expect, test } from 'vitest';
import type { Product } from '../../../../src/catalogue/records.ts';
import { type WatchDetail, watchList, watchTopics } from '../../../../src/catalogue/watch-list.ts';
import { watchCalendar, watchTable, watchWords } from '../../../../src/outputs/data/watch-file.ts';
import { readCsv } from '../../../../scripts/lib/sheets/read-csv.ts';
import { certificate, recall, smallCatalogue } from '../../../support/small-catalogue.ts';

const record = { kind: 'product', id: 'che', data: { name: { vi: 'Chè' } } } as Product;
const words = (detail: WatchDetail, on?: string) =>
  watchWords({ record, file: 'content/products/che.json', field: '', on, detail }, 'vi');

describe('what a line asks for', () => {
  test.each<[WatchDetail, string | undefined, string]>([
    [{ topic: 'lapses', days: 200, submittedOn: undefined }, '2027-05-20', 'còn 200 ngày'],
    [
      { topic: 'windowOpen', days: 150, submittedOn: undefined },
      '2027-05-20',
      'còn 150 ngày; nộp chậm nhất 20/1/2027',
    ],
    [
      { topic: 'tooLate', days: 75, submittedOn: undefined },
      '2027-05-20',
      'còn 75 ngày; hạn nộp là 20/1/2027',
    ],
    [
      { topic: 'tooLate', days: 75, submittedOn: '2027-01-05' },
      '2027-05-20',
      'còn 75 ngày; hồ sơ đã nộp ngày 5/1/2027',
    ],
    [{ topic: 'extended' }, '2027-05-20', 'được kéo dài đến 20/5/2027'],
    [{ topic: 'lapsed' }, '2027-05-20', 'hết hạn ngày 20/5/2027'],
    [{ topic: 'recalled' }, '2026-06-01', 'thu hồi ngày 1/6/2026'],
    [{ topic: 'consent' }, '2026-12-31', 'hết hạn ngày 31/12/2026'],
    [{ topic: 'photo' }, undefined, 'chưa có ảnh nào'],
    [{ topic: 'translation', missing: 3 }, undefined, '3 nội dung chưa dịch'],
    [{ topic: 'ask', questions: [{ vi: 'giá' }, { vi: 'hạn' }] }, undefined, 'hỏi: giá; hạn'],
  ])('%o', (detail, on, sentence) => {
    expect(words(detail, on)).toBe(sentence);
  });

  test('each gap of evidence and each old fact has words of its own, with its day where there is one', () => {
    const gaps = ['decisionUnknown', 'rangeOnly', 'resultUnknown', 'makerUnknown', 'groupGuessed'];
    const said = gaps.map((gap) => words({ topic: 'evidence', gap } as WatchDetail));
    expect(new Set(said).size).toBe(gaps.length);
    const stale = ['price', 'link', 'standing'] as const;
    for (const fact of stale)
      expect(words({ topic: 'stale', fact }, '2025-03-09')).toContain('9/3/2025');
    const undated = ['undatedPrice', 'uncheckedLink', 'standing'] as const;
    const without = undated.map((fact) => words({ topic: 'stale', fact }));
    expect(new Set(without).size).toBe(undated.length);
    expect(without.join()).not.toMatch(/undefined|\d{4}/);
  });
});

/** The table of a small catalogue as rows of texts, without its headings. */
const rowsOn = (today: string, change: Parameters<typeof smallCatalogue>[1]) => {
  const { catalogue } = smallCatalogue(today, change);
  const table = readCsv(Buffer.from(watchTable(watchList(catalogue), 'vi')), 'list.csv');
  return JSON.stringify(table);
};

describe('the list as a table', () => {
  test('names the day of a certificate as spreadsheets sort days, its file and its page', () => {
    const text = rowsOn('2027-04-01', { certificates: [certificate()] });
    expect(text).toContain('2027-05-20');
    expect(text).toContain('content/products/');
    expect(text).toMatch(/san-pham\/[a-z-]+\//);
  });

  test('has every line of every heading once', () => {
    const { catalogue } = smallCatalogue('2027-04-01', { certificates: [certificate({ recall })] });
    const list = watchList(catalogue);
    const lines = watchTopics.reduce((sum, topic) => sum + list.byTopic[topic].length, 0);
    for (const lang of ['vi', 'en'] as const) {
      const rows = watchTable(list, lang).trim().split('\r\n');
      expect(rows).toHaveLength(1 + lines);
      expect(rows.join('\n')).not.toContain('undefined');
    }
  });
});

describe('the list as a calendar', () => {
  const calendarOn = (today: string, change: Parameters<typeof smallCatalogue>[1]) => {
    const { catalogue } = smallCatalogue(today, change);
    return watchCalendar(catalogue, watchList(catalogue), 'vi');
  };

  test('a certificate in force has the days of its file and its last day', () => {
    const text = calendarOn('2026-11-22', { certificates: [certificate()] });
    // From 180 to 120 days before the end (Decision 26/2026/QĐ-TTg art. 7.6a); a calendar's end is the day after.
    expect(text).toContain('DTSTART;VALUE=DATE:20261121\r\nDTEND;VALUE=DATE:20270121');
    expect(text).toContain('DTSTART;VALUE=DATE:20270520\r\nDTEND;VALUE=DATE:20270521');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  test('one that has been recalled has none', () => {
    expect(calendarOn('2026-11-22', { certificates: [certificate({ recall })] })).not.toContain(
      'BEGIN:VEVENT',
    );
  });
});
