/**
 * A text that a terminal or a log may print, whoever wrote it: signs that move the cursor, colour what
 * follows, turn words round or cannot be seen are written as their numbers, `<U+001B>`. Line breaks go too:
 * a text is printed within a line.
 */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu,
    (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
