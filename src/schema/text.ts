import { z } from 'zod';

/** Control, format and private characters hide text or turn it round; U+FFFD marks a broken file. */
export const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/u;
// A quotation may keep the line breaks and the soft hyphens of its page, but nothing that turns its words round.
const HIDDEN_IN_QUOTE = /(?!\n)[\p{Cc}\p{Co}\p{Cs}\p{Bidi_Control}\uFFFD]/u;
/** What copying the source of a page brings along instead of a space, an ampersand or a letter. */
export const WEB_CODE = /&(?:nbsp|amp|quot|apos|#\d{1,6}|#x[\da-f]{1,6});/i;
// What Astro's asset pipeline would read as a file of the builder's machine.
const ASSET_MARK = '__ASTRO_';

/** `prose` marks what people write and read as words, for the rules that look into it. */
function plainText(max: number) {
  return z
    .string()
    .min(1, 'empty')
    .max(max)
    .refine((text) => text === text.trim(), 'untrimmed')
    .refine((text) => text === text.normalize('NFC'), 'notNfc')
    .refine((text) => !HIDDEN.test(text), 'hiddenCharacter')
    .refine((text) => !text.includes(ASSET_MARK), 'hiddenCharacter')
    .refine((text) => !/[<>]/.test(text), 'markup')
    .refine((text) => !WEB_CODE.test(text), 'entity')
    .meta({ prose: true });
}

/** One line that a visitor reads: a name, a label, a sentence. */
export const LineSchema = plainText(300);
/** A paragraph: a summary, a fact, a quotation. */
export const ParagraphSchema = plainText(1200);

/** Words quoted from a source, kept as they are printed there, slips included. */
export const QuoteSchema = z
  .string()
  .min(1, 'empty')
  .max(2000)
  .refine((text) => !HIDDEN_IN_QUOTE.test(text), 'hiddenCharacter')
  .refine((text) => !text.includes(ASSET_MARK), 'hiddenCharacter')
  .meta({ prose: true });

/** A line in Vietnamese, with an English translation where there is one. */
export const BilingualLineSchema = z.strictObject({ vi: LineSchema, en: LineSchema.optional() });
/** A paragraph in Vietnamese, with an English translation where there is one. */
export const BilingualTextSchema = z.strictObject({
  vi: ParagraphSchema,
  en: ParagraphSchema.optional(),
});

export type BilingualText = z.output<typeof BilingualTextSchema>;
