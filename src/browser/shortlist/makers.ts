import { formatList } from '../../i18n/format.ts';
import { mailLink, smsLink, telLink, zaloAccount } from '../../lib/contact-links.ts';
import { listMessage } from '../../domain/shortlist/message.ts';
import type { MakerContacts } from '../../domain/shortlist/record.ts';
import type { Parts } from '../kit/templates.ts';
import type { ProductView } from './product-view.ts';
import { groupsOf } from '../../lib/lists.ts';

/**
 * A message to each maker of products on the list, with the ways to send it that the records publish.
 *
 * @returns the messages, and the names of the products whose makers have no published contact
 */
export function makerMessages(
  views: readonly ProductView[],
  parts: Parts,
): { messages: HTMLElement[]; unreached: string[] } {
  // Nobody is asked to sell what must not be promoted.
  const products = views.filter(({ record }) => !record.isNotOffered);
  const canBeReached = ({ record: { contacts } }: ProductView) =>
    Object.values(contacts ?? {}).some((way) => way !== undefined);
  const byMaker = groupsOf(products.filter(canBeReached), ({ record }) => record.makerId ?? '');
  return {
    messages: [...byMaker].map(([id, own]) => messageTo(id, own, parts)),
    unreached: products.filter((product) => !canBeReached(product)).map(({ name }) => name),
  };
}

function messageTo(id: string, products: readonly ProductView[], parts: Parts): HTMLElement {
  const record = products[0]?.record;
  const contacts = record?.contacts ?? {};
  // Whoever receives it reads Vietnamese, so names are those that stand on the pack.
  const subject = parts.say('askSubject', {
    names: formatList(
      products.map((product) => product.record.name[0]),
      'vi',
    ),
  });
  const message = listMessage(
    parts.say('askOpening', { maker: record?.maker?.[0] ?? '' }),
    products.map((product) => ({
      name: product.record.name[0],
      lines: [],
      address: product.messageItem.address,
    })),
    parts.say('askClosing'),
  );
  const made = parts.copy('maker', {
    name: { words: record?.maker },
    ...waysOf(contacts, subject, message),
    call: contacts.phone && parts.say('call', { phone: contacts.phone }),
    zaloHint: contacts.zalo && parts.say('zaloHint'),
  });
  made.dataset['id'] = id;
  const field = made.querySelector('textarea');
  if (field) {
    field.value = message;
    field.rows = message.split('\n').length + 1;
    field.addEventListener('input', () => {
      for (const [way, filling] of Object.entries(waysOf(contacts, subject, field.value))) {
        if (filling) made.querySelector(`[data-slot="${way}"]`)?.setAttribute('href', filling.href);
      }
    });
  }
  return made;
}

/** The links that open the visitor's own telephone, mail or messenger, by their slots. */
function waysOf({ phone, zalo, email }: MakerContacts, subject: string, message: string) {
  const to = (link: string | undefined) => (link === undefined ? undefined : { href: link });
  return {
    tel: to(phone && telLink(phone)),
    sms: to(phone && smsLink(phone, message)),
    zalo: to(zalo && zaloAccount(zalo)),
    mail: to(email && mailLink(email, subject, message)),
  };
}
