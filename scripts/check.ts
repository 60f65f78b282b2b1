/**
 * `npm run check`: everything that is wrong with the content, at once, in sentences.
 *
 *     --lang en                     in English
 *     --json                        for machines
 *     --annotations github|gitlab   beside the lines of a change; by itself in a job of such a host
 *     --annotations-file <file>     where GitLab's report goes
 *     --hold                        says what a release with --hold would leave out
 *     --rules                       prints all that is looked at, as Markdown, and checks nothing
 *
 * Exit code 0 when the content can be published, 1 when anything must be mended first, 2 when the
 * command was not called right, 3 when with --hold something would be left out.
 */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { readSettings } from '../src/settings.ts';
import {
  annotationHost,
  type AnnotationHost,
  annotationHosts,
  withCommandsStopped,
  GITLAB_REPORT_FILE,
  githubAnnotations,
  gitlabReport,
  pathInRepository,
} from './lib/annotations.ts';
import { langOption, parseCommand, readLang, UsageError } from './lib/command-line.ts';
import { checkContent } from './lib/content-check.ts';
import { exitCodes } from './lib/exit-codes.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { formatExcluded, formatReport } from './lib/report.ts';
import { rulesPage } from './lib/rules-page.ts';

function readHost(value: string | undefined): AnnotationHost | undefined {
  if (value === undefined) return annotationHost(process.env);
  const host = annotationHosts.find((one) => one === value);
  if (host) return host;
  throw new UsageError(
    `--annotations "${value}": chỉ có ${annotationHosts.join(', ')}. (Only these.)`,
  );
}

await withPlainErrors(async () => {
  const { values } = parseCommand({
    lang: langOption,
    json: { type: 'boolean', default: false },
    annotations: { type: 'string' },
    'annotations-file': { type: 'string', default: GITLAB_REPORT_FILE },
    hold: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
  });
  const lang = readLang(values.lang);
  if (values.rules) {
    console.log(rulesPage(lang));
    return;
  }
  const host = readHost(values.annotations);
  const settings = readSettings();
  const hold = values.hold || settings.hold;
  const { problems, held, isGood } = await checkContent({ ...settings, hold });
  const folder = pathInRepository(settings.content);

  if (values.json) {
    console.log(JSON.stringify(hold ? { problems, held } : problems, null, 2));
  } else {
    const report = [
      formatReport(problems, lang),
      ...(held.length > 0 ? [formatExcluded(held, lang)] : []),
    ].join('\n\n');
    console.log(host === 'github' ? withCommandsStopped(report, randomUUID()) : report);
    if (host === 'github' && problems.length > 0)
      console.log(githubAnnotations(problems, folder, lang).join('\n'));
  }
  if (host === 'gitlab')
    await writeFile(values['annotations-file'], gitlabReport(problems, folder, lang));

  if (!isGood) process.exitCode = exitCodes.bad;
  else if (held.length > 0) process.exitCode = exitCodes.held;
});
