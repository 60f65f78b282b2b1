import { z } from 'zod';

/**
 * Characters that hide text, turn it round, or are none: of control, format and private use, separators of
 * lines, surrogates, noncharacters (a GPX file with one is no XML), fillers that look like nothing
 * (U+3164, U+2800), selectors of a form that no sign asks for, and more than three marks on a letter, which
 * print over the lines around. U+FFFD marks a broken file. A mark alone would fall on what stands before.
 */
export const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFFD\u2800]|(?!(?<=[\p{Emoji}\p{Script=Han}])\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|\p{M}{4}|^\p{M}/u;
// A quotation may keep the line breaks, the soft hyphens and the joiners of its page, a few, but nothing that
// turns its words round, hides a text in it or breaks the file that it goes into.
const HIDDEN_IN_QUOTE =
  /(?!\n)[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\uFFFD\u2800\u3164\u115F\u1160\uFFA0]|[\u{E0000}-\u{E00FF}]|\p{Default_Ignorable_Code_Point}{4}|\p{M}{4}|^\p{M}/u;

/** True for what no text of any file may have, quotations, addresses and keys included. */
export const isNeverFit = (text: string): boolean => HIDDEN_IN_QUOTE.test(text);
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
/** A name that fits the head of a page on a phone. */
const BriefSchema = plainText(20);
export const BilingualBriefSchema = z.strictObject({ vi: BriefSchema, en: BriefSchema.optional() });
/** A paragraph in Vietnamese, with an English translation where there is one. */
export const BilingualTextSchema = z.strictObject({
  vi: ParagraphSchema,
  en: ParagraphSchema.optional(),
});

export type BilingualText = z.output<typeof BilingualTextSchema>;
