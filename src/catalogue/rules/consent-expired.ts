import type { Consent } from '../../schema/person.ts';
import type { ProducerData } from '../../schema/producer.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { illustrated } from './photos.ts';
import { forEach, type Rule } from './rule.ts';

export const consentExpired: Rule = {
  about: words(
    'Giấy đồng ý đã hết hạn thì không che được gì nữa: chỉ rõ phần phải gỡ (Luật 91/2025/QH15).',
    'A consent that has ended covers nothing any more: what it covered is named, to be removed (Law 91/2025/QH15).',
  ),
  check: (entries, today) => [
    ...forEach(entries, 'producers', (producer, file) =>
      ended(producer.consent, file, 'consent', today, () => coveredBy(producer)),
    ),
    ...forEach(entries, 'points-of-sale', (place, file) =>
      ended(place.consent, file, 'consent', today, () => coveredBy(place)),
    ),
    ...forEach(entries, 'stories', ({ consent }, file, id) =>
      ended(consent, file, 'consent', today, (scope) =>
        scope.includes('story') ? [`content/${file}`, `content/stories/*/${id}.md`] : ['consent'],
      ),
    ),
    ...illustrated.flatMap((name) =>
      forEach(entries, name, ({ photos = [] }, file, id) =>
        photos.flatMap((photo, at) =>
          ended(photo.consent, file, `photos.${at}.consent`, today, () => [
            `photos.${at}`,
            `content/photos/${id}/${photo.file}`,
          ]),
        ),
      ),
    ),
  ],
};

function ended(
  given: Consent | undefined,
  file: string,
  field: string,
  today: string,
  toRemove: (scope: Consent['scope']) => string[],
): Problem[] {
  if (given?.expiresOn === undefined || given.expiresOn >= today) return [];
  const wanted = toRemove(given.scope).join(', ');
  return [
    makeProblem('consentExpired', file, `${field}.expiresOn`, { found: given.expiresOn, wanted }),
  ];
}

type Consenting = Partial<
  Pick<ProducerData, 'consent' | 'contacts' | 'address' | 'position' | 'isNaturalPersonName'>
>;

/** The fields of a maker or a shop that its consent covers, the consent itself last. */
function coveredBy({
  consent,
  contacts,
  address,
  position,
  isNaturalPersonName,
}: Consenting): string[] {
  const isThere: Record<Consent['scope'][number], string | false> = {
    name: isNaturalPersonName === true && 'name',
    phone: contacts?.phone !== undefined && 'contacts.phone',
    zalo: contacts?.zalo !== undefined && 'contacts.zalo',
    email: contacts?.email !== undefined && 'contacts.email',
    website: contacts?.website !== undefined && 'contacts.website',
    facebook: contacts?.facebook !== undefined && 'contacts.facebook',
    address: address?.line !== undefined && 'address.line',
    position: position?.precision === 'exact' && 'position',
    portrait: false,
    story: false,
  };
  return [...(consent?.scope ?? []).flatMap((scope) => isThere[scope] || []), 'consent'];
}
