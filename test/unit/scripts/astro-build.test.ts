import { expect, test } from 'vitest';
import { parseLogLine } from '../../../scripts/lib/astro-build.ts';

test.each([
  [
    '{"message":"3 page(s) built","label":"build","level":"info"}',
    'info',
    '[build] 3 page(s) built',
  ],
  [
    '{"message":"Error reading data","label":"content","level":"error"}',
    'error',
    '[content] Error reading data',
  ],
  ['{"message":"one was lost","label":null,"level":"warn"}', 'warn', 'one was lost'],
  ['{"message":"✓ done","label":"SKIP_FORMAT","level":"info"}', 'info', '✓ done'],
  ['09:00:00 [WARN] [vite] from elsewhere', 'warn', '09:00:00 [WARN] [vite] from elsewhere'],
  ['12:00:00 [ERROR] from elsewhere', 'error', '12:00:00 [ERROR] from elsewhere'],
  ['just words', 'info', 'just words'],
  ['42', 'info', '42'],
  ['null', 'info', 'null'],
])('reads %s', (line, level, message) => {
  expect(parseLogLine(line)).toEqual({ level, message });
});
