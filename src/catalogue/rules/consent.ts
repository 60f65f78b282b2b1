import type { Consent, ConsentScope } from '../../schema/person.ts';
import { personalForms, type ProducerData, ProducerSchema } from '../../schema/producer.ts';
import { metaAt } from '../../schema/walk.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { forEach, type Rule } from './rule.ts';

const contactScopes = [
  'phone',
  'zalo',
  'email',
  'website',
  'facebook',
] as const satisfies readonly ConsentScope[];
/** Kinds of sales channel that lead to the maker's own account. */
const ownChannels: ReadonlySet<string> = new Set(['website', 'zalo', 'facebook']);

export const consent: Rule = {
  about: words(
    'Thông tin của cá nhân, hộ gia đình chỉ đăng khi có giấy đồng ý cho đúng mục ấy (Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP).',
    'What belongs to a person or a household is published only with a consent that covers it (Law 91/2025/QH15, Decree 356/2025/NĐ-CP).',
  ),
  check: (entries) => [
    ...forEach(entries, 'producers', (producer, file) => [
      ...nameProblems(
        producer,
        file,
        entries.collections.localities.get(producer.locality)?.name.vi,
      ),
      ...(personalForms.has(producer.legalForm) ? householdProblems(producer, file) : []),
    ]),
    ...forEach(entries, 'points-of-sale', ({ contacts, consent: own, producer }, file) => {
      const owner =
        producer === undefined ? undefined : entries.collections.producers.get(producer);
      return owner && personalForms.has(owner.legalForm)
        ? contactProblems(contacts, [own, owner.consent], file)
        : [];
    }),
    ...forEach(entries, 'products', ({ salesChannels, producer }, file) => {
      const owner =
        producer === undefined ? undefined : entries.collections.producers.get(producer);
      if (!owner || !personalForms.has(owner.legalForm)) return [];
      return (salesChannels ?? []).flatMap(({ kind, url, name }, at) =>
        url !== undefined && ownChannels.has(kind) && !covers(owner.consent, kind as ConsentScope)
          ? [
              makeProblem('contactConsent', file, `salesChannels.${at}.url`, {
                title: name.vi,
                wanted: kind,
              }),
            ]
          : [],
      );
    }),
  ],
};

function householdProblems(
  { contacts, address, position, consent: given }: ProducerData,
  file: string,
): Problem[] {
  const problems = contactProblems(contacts, [given], file);
  if (address?.line !== undefined && !covers(given, 'address')) {
    problems.push(
      makeProblem('contactConsent', file, 'address.line', {
        ...titleAt(['address', 'line']),
        wanted: 'address',
      }),
    );
  }
  if (position?.precision === 'exact' && !covers(given, 'position')) {
    problems.push(makeProblem('positionConsent', file, 'position.precision'));
  }
  return problems;
}

function contactProblems(
  contacts: ProducerData['contacts'],
  given: readonly (Consent | undefined)[],
  file: string,
): Problem[] {
  return contactScopes
    .filter((scope) => contacts?.[scope] !== undefined && !given.some((one) => covers(one, scope)))
    .map((scope) =>
      makeProblem('contactConsent', file, `contacts.${scope}`, {
        ...titleAt(['contacts', scope]),
        wanted: scope,
      }),
    );
}

function nameProblems(
  { name, legalForm, isNaturalPersonName, consent: given }: ProducerData,
  file: string,
  place = 'xã …',
): Problem[] {
  if (!isNaturalPersonName || covers(given, 'name') || WITHHELD_NAME.test(name.vi)) return [];
  const form =
    legalForm === 'farm'
      ? 'Trang trại'
      : legalForm === 'householdBusiness'
        ? 'Hộ kinh doanh'
        : 'Cơ sở';
  const wanted = `${form} ở ${place.charAt(0).toLowerCase()}${place.slice(1)}`;
  return [makeProblem('nameConsent', file, 'name', { found: name.vi, wanted })];
}
/** "Hộ kinh doanh ở xã Vĩnh Phong": no word before the place is a name. */
const WITHHELD_NAME = /^\p{Lu}\p{Ll}*(?: \p{Ll}+)* ở \S/u;

const covers = (given: Consent | undefined, scope: ConsentScope): boolean =>
  given?.scope.includes(scope) === true;
const titleAt = (path: readonly string[]) => ({ title: metaAt(ProducerSchema, path).title });
