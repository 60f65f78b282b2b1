import { personalForms } from '../../schema/producer.ts';
import type { Consent, ConsentScope } from '../../schema/person.ts';
import { makeProblem, type Problem } from '../problem.ts';
import type { Entries } from '../read/index.ts';
import { forEach, type Rule } from './rule.ts';

const contactScopes = ['phone', 'zalo', 'email'] as const satisfies readonly ConsentScope[];

export const consent: Rule = {
  name: 'consent',
  about: 'What belongs to a person or a household is published only with a consent that covers it and has not ended (Law 91/2025/QH15, Decree 356/2025/NĐ-CP).',
  check: (entries, today) => [
    ...forEach(entries, 'producers', (producer, file) => {
      if (!personalForms.has(producer.legalForm)) return ended(producer.consent, file, today);
      const missing = (scope: ConsentScope) => !covers(producer.consent, scope);
      const problems = contactScopes
        .filter((scope) => producer.contacts?.[scope] !== undefined && missing(scope))
        .map((scope) => makeProblem('contactConsent', file, `contacts.${scope}`, { title: 'Liên hệ', found: scope }));
      if (producer.address?.line !== undefined && missing('address')) problems.push(makeProblem('contactConsent', file, 'address.line', { title: 'Số nhà, đường', found: 'address' }));
      if (producer.position?.precision === 'exact' && missing('position')) problems.push(makeProblem('positionConsent', file, 'position.precision'));
      return [...problems, ...ended(producer.consent, file, today)];
    }),
    ...forEach(entries, 'points-of-sale', (place, file) => {
      const owner = place.producer === undefined ? undefined : entries.collections.producers.get(place.producer);
      if (!owner || !personalForms.has(owner.legalForm)) return ended(place.consent, file, today);
      const agreed = [place.consent, owner.consent];
      return [
        ...contactScopes
          .filter((scope) => place.contacts?.[scope] !== undefined && !agreed.some((given) => covers(given, scope)))
          .map((scope) => makeProblem('contactConsent', file, `contacts.${scope}`, { title: 'Liên hệ', found: scope })),
        ...ended(place.consent, file, today),
      ];
    }),
    ...forEach(entries, 'stories', (story, file) => ended(story.consent, file, today)),
    ...photoConsents(entries, today),
  ],
};

const covers = (given: Consent | undefined, scope: ConsentScope): boolean => given?.scope.includes(scope) === true;

function ended(given: Consent | undefined, file: string, today: string, field = 'consent'): Problem[] {
  return given?.expiresOn !== undefined && given.expiresOn < today ? [makeProblem('consentExpired', file, `${field}.expiresOn`, { found: given.expiresOn })] : [];
}

/** Collections whose entries may show photographs. */
export const illustrated = ['products', 'producers', 'points-of-sale', 'destinations', 'localities', 'stories'] as const;

const photoConsents = (entries: Entries, today: string): Problem[] =>
  illustrated.flatMap((name) =>
    forEach(entries, name, (data, file) => (data.photos ?? []).flatMap((photo, at) => ended(photo.consent, file, today, `photos.${at}.consent`))),
  );
