import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { recordsOf, rowsOf } from '../../../../src/domain/facets/list-file.ts';

const head = 'id,name,summary\r\n';
const gai = 'banh-gai,Bánh gai,"Lá gai, nếp\r\nvà ""dừa"""\r\n';
const tom = 'tom-kho,Tôm khô,\r\n';
const whole = head + gai + tom;

test('rows come in the order of the list, whole, under their head', () => {
  expect(rowsOf(whole, ['tom-kho', 'banh-gai'])).toBe(head + tom + gai);
  const { data } = parse<Record<string, string>>(rowsOf(whole, ['banh-gai']), { header: true });
  expect(data[0]).toEqual({ id: 'banh-gai', name: 'Bánh gai', summary: 'Lá gai, nếp\r\nvà "dừa"' });
});

test('an id that the table does not have is left out, and an empty list has a head', () => {
  expect(rowsOf(whole, ['ruou', 'tom-kho'])).toBe(head + tom);
  expect(rowsOf(whole, [])).toBe(head);
});

test('records keep the header of their set, with where the list is shown and how many there are', () => {
  const set = `{"origin":"https://a.example/","count":2,"records":[\n{"id":"a","data":{"n":1}},\n{"id":"b","data":{"n":2}}\n]}\n`;
  expect(JSON.parse(recordsOf(set, ['b', 'x'], 'https://a.example/san-pham/?sao=4'))).toEqual({
    origin: 'https://a.example/',
    list: 'https://a.example/san-pham/?sao=4',
    count: 1,
    records: [{ id: 'b', data: { n: 2 } }],
  });
});
