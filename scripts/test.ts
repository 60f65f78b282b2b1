/**
 * `npm test`: everything that must hold, in the order in which a failure is cheapest to find. Words
 * after it choose steps: `npm test unit e2e`. The last line is the sum of all of them.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { packageProgram, projectEnvironment, runNode } from './lib/child.ts';
import { findChromium, NoChromiumError } from './lib/chromium.ts';
import { findOldChromium, hasOldChromium } from './lib/old-chromium.ts';

interface Count {
  passed: number;
  failed: number;
  /** Tests for programs that this machine does not have. */
  skipped?: number;
}

type Step = (folder: string) => Promise<Count>;

/** What fills a core only, side by side; what fills the machine, after it. */
const rounds = [['types', 'lint', 'unit'], ['build'], ['e2e'], ['old']];

const steps: Record<string, Step> = {
  types: () => runScript('types'),
  lint: () => runScript('lint'),
  unit: (folder) => runProject('unit', folder),
  build: (folder) => runProject('build', folder),
  e2e: (folder) => runProject('e2e', folder),
  // What visitors do most, once more in a browser at the floor (CONTRIBUTING.md, "The oldest browsers").
  old: async (folder) => {
    if (!hasOldChromium()) return { passed: 0, failed: 0, skipped: 1 };
    await findOldChromium();
    return runProject('old', folder);
  },
};

/** A command of `package.json`, which counts as one test; what it prints comes in one piece, when it ends. */
async function runScript(name: string): Promise<Count> {
  const child = spawn(process.execPath, ['--run', name], { env: projectEnvironment() });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (ended) => resolve(ended ?? 1));
  });
  console.log(`${heading(name)}\n${printed}`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A project of `test/vitest.config.ts`. */
async function runProject(name: string, folder: string): Promise<Count> {
  const env: Record<string, string> = { SAN_VAT_TEST_FOLDER: folder };
  if (name !== 'unit') env['CHROMIUM_PATH'] = await findChromium();
  const report = join(folder, `${name}.json`);
  console.log(heading(name));
  const code = await runNode(
    [
      packageProgram('vitest'),
      ...['run', '--config', 'test/vitest.config.ts', '--project', name],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    { env: projectEnvironment(env) },
  );
  const count = countOf(
    JSON.parse(await readFile(report, 'utf8').catch(() => '{"testResults":[]}')) as VitestReport,
  );
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const heading = (step: string): string => styleText('bold', `\n── ${step} ──`);

interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

const isSkipped = ({ status }: { status: string }) =>
  status === 'skipped' || status === 'pending' || status === 'todo';

/** A file that cannot be loaded, or whose preparation fails, has no failed test and counts as one. */
function countOf({ testResults }: VitestReport): Count {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of testResults) {
    const failed = assertionResults.filter((result) => result.status === 'failed').length;
    count.failed += status === 'failed' ? Math.max(failed, 1) : failed;
    count.passed += assertionResults.filter((result) => result.status === 'passed').length;
    count.skipped += assertionResults.filter(isSkipped).length;
  }
  return count;
}

/** One step; what keeps it from starting counts as a failure. */
async function run(name: string, folder: string): Promise<Count> {
  try {
    return (await steps[name]?.(folder)) ?? { passed: 0, failed: 1 };
  } catch (error) {
    console.error(error instanceof NoChromiumError ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`Không có bước "${unknown.join(', ')}". Có: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

// Sites that are built for one test file serve the others too.
const folder = await mkdtemp(join(tmpdir(), 'san-vat-test-'));
const counts: Record<string, Count> = {};
try {
  for (const round of rounds) {
    const names = round.filter((name) => wanted.length === 0 || wanted.includes(name));
    const ends = names.map(async (name) => [name, await run(name, folder)] as const);
    Object.assign(counts, Object.fromEntries(await Promise.all(ends)));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

console.log('');
for (const [name, { passed, failed, skipped = 0 }] of Object.entries(counts)) {
  const left = skipped === 0 ? '' : `, ${skipped} skipped (for programs that are not here)`;
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed${left}`);
}
const sum = (key: 'passed' | 'failed') =>
  Object.values(counts).reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
