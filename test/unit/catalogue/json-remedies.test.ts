import { expect, test } from 'vitest';
import { parseJson } from '../../../src/catalogue/read/json.ts';

/** A slip of the keyboard, what the message must name, and the file once its remedy is done to the letter. */
const slips: [slip: string, text: string, named: RegExp, mended: (text: string) => string][] = [
  ['curly quotes', '{ “name”: “Chè” }', /dấu “ và ”/, (text) => text.replace(/[“”]/g, '"')],
  ['single quotes', "{ 'name': 'Chè' }", /dấu ' quanh/, (text) => text.replaceAll("'", '"')],
  ['a full-width colon', '{ "name"： "Chè" }', /dấu ： bằng/, (text) => text.replace('：', ':')],
  [
    'a decimal comma',
    '{ "lat": 21,62, "lng": 105.3 }',
    /dấu chấm/,
    (text) => text.replace('21,', '21.'),
  ],
  [
    'a telephone without quotes',
    '{ "phone": 0207 3851 234 }',
    /nháy kép/,
    (text) => text.replace(/0[\d ]*\d/, '"$&"'),
  ],
];

test.each(slips)('the remedy for %s is named and works', (_, text, named, mended) => {
  const before = parseJson(text, 'products/thu.json');
  expect('problems' in before && before.problems[0]?.fix.vi).toMatch(named);
  expect(parseJson(mended(text), 'products/thu.json')).toHaveProperty('value');
});
