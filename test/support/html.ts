import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate } from 'html-validate';

const validator = new HtmlValidate(
  JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData,
);

/**
 * What is not valid in a page, by the HTML standard and by `.htmlvalidate.json`.
 *
 * @param source the HTML of a built page
 * @returns a line for each finding: `12:5 element-permitted-content: <div> is not permitted …`
 */
export async function htmlFindings(source: string): Promise<string[]> {
  const { results } = await validator.validateString(source);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

/** True for the page that stands at an old address and leads to the new one. */
export const leadsOn = (html: string): boolean => html.includes('http-equiv="refresh"');
