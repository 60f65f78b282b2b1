/**
 * `npm run photo -- anh1.jpg anh2.jpg --for banh-gai`: cleans photographs (no camera, no place, no
 * names are left in them), makes them at most 1,600 px long, files them under `content/photos/<id>/`
 * and adds them to the entry with their descriptions.
 *
 *     --for <id>           the entry; `products/banh-gai` where two have the same id
 *     --alt "…"            what is seen, once for each photograph in their order
 *     --alt-en "…"         the same in English, for those who want it
 *     --credit --licence   who has the rights, and under what licence, for all of them
 *     --people có|không    whether anybody can be recognised; then with
 *     --consent-on 2026-11-01 --consent-ref "…"   the day of the consent, and where its paper is kept
 *     --lang en            asks in English
 *
 * Exit code 0 when all are filed, 1 when one cannot be, 2 when answers are missing, 130 after Ctrl+C;
 * nothing is written then.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasErrors } from '../src/catalogue/problem.ts';
import { type Entries, readContent } from '../src/catalogue/read/index.ts';
import { parseShape } from '../src/catalogue/read/shape.ts';
import { illustrated } from '../src/catalogue/rules/photos.ts';
import type { Lang } from '../src/i18n/index.ts';
import { readSettings } from '../src/settings.ts';
import { nearest } from '../src/lib/nearest.ts';
import { collections } from '../src/schema/collections.ts';
import { DaySchema } from '../src/schema/date.ts';
import { type Photo, PhotoSchema } from '../src/schema/photo.ts';
import { LineSchema } from '../src/schema/text.ts';
import { Answers, terminalPrompter, readFlags } from './lib/begin/answers.ts';
import { problemsOfDraft } from './lib/draft.ts';
import { type CleanPhoto, cleanPhoto, photoFileName, withPhotos } from './lib/begin/photographs.ts';
import { writeFiles } from './lib/write-files.ts';
import { readLang, UsageError } from './lib/command-line.ts';
import { exitCodes } from './lib/exit-codes.ts';
import { printHelpIfAsked } from './lib/begin/help.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { tellWhenStopped } from './lib/stop.ts';
import { formatReport } from './lib/report.ts';

type Illustrated = (typeof illustrated)[number];

tellWhenStopped();
await withPlainErrors(async () => {
  if (printHelpIfAsked('photo', process.argv.slice(2))) return;
  const { flags, rest: files } = readFlags(process.argv.slice(2), new Set());
  const lang = readLang(flags.get('lang')?.at(-1) ?? 'vi');
  flags.delete('lang');
  if (files.length === 0)
    throw new UsageError(
      'Hãy ghi tệp ảnh: npm run photo -- anh.jpg --for <mã> (Name the photographs.)',
    );
  const { content, today } = readSettings();
  const { entries } = await readContent(content);
  const person = terminalPrompter();
  const answers = new Answers(flags, person, lang);
  try {
    const entry = await answers.ask<{ name: Illustrated; id: string }>({
      flag: 'for',
      title: lang === 'vi' ? 'Ảnh của mục nào?' : 'For which entry?',
      hint: lang === 'vi' ? 'Mã của mục, ví dụ "banh-gai".' : 'Its id, such as "banh-gai".',
      read: (answer) => entryAt(answer, entries),
    });
    const cleaned: CleanPhoto[] = [];
    for (const file of files) cleaned.push(await cleanPhoto(file));
    const taken = new Set(
      [...entries.paths]
        .filter((path) => entry && path.startsWith(`photos/${entry.id}/`))
        .map((path) => path.split('/')[2] ?? ''),
    );
    const names = cleaned.map(({ extension }, at) => {
      const name = photoFileName(files[at] ?? '', extension, taken);
      taken.add(name);
      return name;
    });
    const photos = await askPhotos(names, answers, lang);
    answers.finish();
    if (!entry) return;

    const path = `${entry.name}/${entry.id}.json`;
    const text = await readFile(join(content, path), 'utf8');
    const texts = new Map([[path, withPhotos(text, photos, collections[entry.name])]]);
    const paths = names.map((name) => `photos/${entry.id}/${name}`);
    const problems = await problemsOfDraft(content, today, { texts, photos: paths });
    if (hasErrors(problems)) {
      console.log(formatReport(problems, lang));
      console.error('\nChưa ghi tệp nào. (Nothing was written.)');
      process.exitCode = exitCodes.bad;
      return;
    }
    // The entry last: it names what is there by then.
    const bytes = paths.map((one, at) => [one, cleaned[at]?.bytes ?? ''] as const);
    writeFiles(content, new Map<string, string | Uint8Array>([...bytes, ...texts]));
    for (const [at, one] of paths.entries()) {
      const { width, height, bytes: data } = cleaned[at] as CleanPhoto;
      console.log(`content/${one}: ${width} × ${height}, ${Math.ceil(data.length / 1000)} KB`);
    }
    console.log(`Đã ghi vào content/${path} (added to the entry)`);
  } finally {
    person?.close();
  }
});

/** The entry of an id, if exactly one that may have photographs has it. */
function entryAt(answer: string, { collections: all }: Entries) {
  const [folder, wanted] = answer.includes('/') ? answer.split('/') : [undefined, answer];
  const found = illustrated.filter(
    (name) => (folder === undefined || folder === name) && all[name].has(wanted ?? ''),
  );
  const [name] = found;
  if (name && found.length === 1) return { value: { name, id: wanted ?? '' } };
  if (found.length > 1) {
    const choices = found.map((one) => `${one}/${wanted}`).join(', ');
    return { complaint: `"${answer}": ${choices}?` };
  }
  const near = nearest(wanted ?? '', new Set(illustrated.flatMap((one) => [...all[one].keys()])));
  return {
    complaint: `Không có mục "${answer}"${near ? `. Có phải "${near}"?` : '.'} (There is no such entry.)`,
  };
}

/** What is said of each photograph, and of all of them. */
async function askPhotos(names: readonly string[], answers: Answers, lang: Lang): Promise<Photo[]> {
  const in_ = (vi: string, en: string) => (lang === 'vi' ? vi : en);
  const line = (schema: typeof LineSchema | typeof DaySchema, title: string) => (text: string) => {
    const shape = parseShape(schema, text, title);
    if ('data' in shape) return { value: shape.data };
    const [problem] = shape.problems;
    return { complaint: `${problem?.message[lang]} ${problem?.fix[lang]}` };
  };
  const given = answers.all('alt');
  const english = answers.all('alt-en');
  if (given.length > names.length || english.length > names.length)
    throw new UsageError(in_('Có nhiều --alt hơn ảnh.', 'There are more --alt than photographs.'));

  const alts: string[] = [];
  for (const [at, name] of names.entries()) {
    const title = in_(`Lời tả ảnh ${name}`, `What is seen on ${name}`);
    const alt =
      given[at] ??
      (await answers.ask<string>({
        flag: `alt${names.length > 1 ? ` (${at + 1})` : ''}`,
        title,
        hint: in_(
          'Tả điều thấy được cho người không nhìn thấy, 5 đến 150 chữ cái.',
          'For those who cannot see it, 5 to 150 letters, in Vietnamese.',
        ),
        read: (text) => {
          const shape = parseShape(PhotoSchema.shape.alt, { vi: text }, title);
          if ('data' in shape) return { value: text };
          const [problem] = shape.problems;
          return { complaint: `${problem?.message[lang]} ${problem?.fix[lang]}` };
        },
      }));
    alts.push(alt ?? '');
  }
  const credit = await answers.ask<string>({
    flag: 'credit',
    title: in_('Người chụp, hoặc cơ quan giữ quyền', 'Who took it, or has the rights'),
    read: line(LineSchema, 'credit'),
  });
  const licence = await answers.ask<string>({
    flag: 'licence',
    title: in_('Giấy phép', 'Licence'),
    hint: in_('Ví dụ "CC BY 4.0" hoặc "được phép đăng".', 'Such as "CC BY 4.0".'),
    read: line(LineSchema, 'licence'),
  });
  const people = await answers.ask<boolean>({
    flag: 'people',
    title: in_('Có nhận ra được ai trong ảnh không?', 'Can anybody be recognised?'),
    choices: [
      { value: 'true', label: in_('có', 'yes') },
      { value: 'false', label: in_('không', 'no') },
    ],
    read: (text) => ({ value: text === 'true' }),
  });
  const consent = people
    ? {
        scope: ['portrait' as const],
        grantedOn: await answers.ask<string>({
          flag: 'consent-on',
          title: in_('Ngày ký giấy đồng ý', 'Day of the consent'),
          hint: '2026-11-01',
          read: line(DaySchema, 'consent-on'),
        }),
        evidenceRef: await answers.ask<string>({
          flag: 'consent-ref',
          title: in_('Giấy đồng ý giữ ở đâu', 'Where its paper is kept'),
          hint: in_('Số hồ sơ lưu tại cơ quan.', 'Its file number at the office.'),
          read: line(LineSchema, 'consent-ref'),
        }),
      }
    : undefined;
  return names.map((file, at) => ({
    file,
    alt: {
      vi: (alts[at] ?? '').normalize('NFC').trim(),
      ...(english[at] ? { en: english[at] } : {}),
    },
    credit: credit ?? '',
    licence: licence ?? '',
    depictsPeople: people ?? false,
    ...(consent ? { consent: consent as NonNullable<Photo['consent']> } : {}),
  }));
}
