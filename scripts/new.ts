/**
 * `npm run new -- product`: asks for what a product, a producer, a point of sale … must have, and
 * writes one file that passes the check.
 *
 * In a terminal it asks; elsewhere every answer is a flag, and whatever is missing is named:
 *
 *     npm run new -- producer --name "HTX Mẫu" --legal-form cooperative …
 *     --id htx-mau    the name of the file; by itself the name without its marks
 *     --lang en       asks in English
 *
 * Exit code 0 when the file is written, 1 when it would not pass the check, 2 when answers are
 * missing, 130 after Ctrl+C; nothing is written then.
 */
import { collectionsByKind } from '../src/catalogue/by-collection.ts';
import { startOf } from '../src/catalogue/decision.ts';
import { hasErrors } from '../src/catalogue/problem.ts';
import { readContent } from '../src/catalogue/read/index.ts';
import { decisionId } from '../src/domain/decision-id.ts';
import { idFromName } from '../src/lib/fold.ts';
import { readSettings } from '../src/settings.ts';
import { DecisionSchema } from '../src/schema/decision.ts';
import { IdSchema } from '../src/schema/id.ts';
import { Answers, terminalPrompter, readFlags } from './lib/begin/answers.ts';
import { askEntry } from './lib/begin/entry-questions.ts';
import { problemsOfDraft } from './lib/draft.ts';
import { writeFiles } from './lib/write-files.ts';
import { readLang, UsageError } from './lib/command-line.ts';
import { exitCodes } from './lib/exit-codes.ts';
import { printHelpIfAsked } from './lib/begin/help.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { formatReport } from './lib/report.ts';

const kinds = Object.keys(collectionsByKind) as (keyof typeof collectionsByKind)[];

await withPlainErrors(async () => {
  if (printHelpIfAsked('new', process.argv.slice(2))) return;
  const { flags, rest } = readFlags(process.argv.slice(2), new Set());
  const lang = readLang(flags.get('lang')?.at(-1) ?? 'vi');
  flags.delete('lang');
  const [word, ...more] = rest;
  const kind = kinds.find((one) => one === word || collectionsByKind[one] === word);
  if (!kind || more.length > 0)
    throw new UsageError(`npm run new -- <loại>: ${kinds.join(', ')} (One of these kinds.)`);
  const collection = collectionsByKind[kind];

  const { content, today } = readSettings();
  const { entries } = await readContent(content);
  const person = terminalPrompter();
  const answers = new Answers(flags, person, lang);
  try {
    const data = await askEntry(collection, entries, answers, lang);
    const id = await answers.ask<string>({
      flag: 'id',
      title: lang === 'vi' ? 'Mã, cũng là tên tệp và địa chỉ trang' : 'Id, also the address',
      fallback: idOfAnswers(data) || undefined,
      read: (answer) => {
        if (entries.ids[collection].has(answer))
          return {
            complaint: `content/${collection}/${answer}.json đã có, chọn mã khác. (It is there already.)`,
          };
        return IdSchema.safeParse(answer).success
          ? { value: answer }
          : {
              complaint: `Mã viết thường, không dấu, ví dụ "${idFromName(answer)}-2". (Not an id.)`,
            };
      },
    });
    const isOwnStory = collection === 'stories' && data['origin'] === 'own';
    const text = isOwnStory
      ? await answers.ask<string>({
          flag: 'text',
          title: lang === 'vi' ? 'Lời kể, một đoạn mở đầu' : 'The first paragraph',
          read: (answer) => ({ value: answer }),
        })
      : undefined;
    answers.finish();

    const path = `${collection}/${id}.json`;
    const texts = new Map([[path, `${JSON.stringify(data, null, 2)}\n`]]);
    if (text !== undefined) texts.set(`stories/vi/${id}.md`, `${text}\n`);
    const problems = await problemsOfDraft(content, today, { texts });
    if (problems.length > 0) console.log(formatReport(problems, lang));
    if (hasErrors(problems)) {
      console.error('\nChưa ghi tệp nào. (Nothing was written.)');
      process.exitCode = exitCodes.bad;
      return;
    }
    writeFiles(content, texts);
    for (const written of texts.keys()) console.log(`Đã ghi content/${written} (written)`);
  } finally {
    person?.close();
  }
});

/** The id that an entry gets by itself: its name; that of a decision is year, number and body. */
function idOfAnswers(data: Record<string, unknown>): string {
  const decision = DecisionSchema.safeParse(data).data;
  if (decision)
    return decisionId({
      number: decision.number ?? '',
      day: startOf(decision)?.on ?? decision.signedOn ?? '',
      body: decision.issuingAuthority.name,
    });
  const name = (data['name'] ?? data['title']) as { vi?: string } | undefined;
  return idFromName(name?.vi ?? '');
}
