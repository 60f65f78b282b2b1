import { useStrings } from '../../../src/i18n/index.ts';
import {
  choicesInHint,
  choiceWords as wordsOfLists,
} from '../../../src/outputs/editor/choice-words.ts';

const wordsOf = wordsOfLists('vi');
const variants: readonly Readonly<Record<string, string>>[] = Object.values(
  useStrings('vi').editor.variants,
);

/**
 * What officers read and write for each value of a closed list, the same as in the web editor: the words
 * that its hint gives (`ceased: đã nghỉ`), else those of the dictionaries, else the value itself.
 *
 * @param values the values of the list, as content files hold them
 * @param hint the field's description in the schema
 */
export function choiceWords(values: readonly string[], hint: string): Map<string, string> {
  const words =
    choicesInHint(hint, values)?.words ??
    wordsOf(values) ??
    variants.find((one) => values.every((value) => Object.hasOwn(one, value)));
  return new Map(values.map((value) => [value, capital(words?.[value] ?? value)]));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
