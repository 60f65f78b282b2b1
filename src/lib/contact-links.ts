/** Links with which a visitor's own telephone, mail or messenger opens. Nothing is sent by them. */

/** A number as it is dialled: `0207 385.1234` gives `02073851234`. */
const dialled = (phone: string): string => phone.replace(/[ .]/g, '');

/** With the 0 of calls inside the country: `+84 912 345 678` gives `0912345678`. */
const national = (phone: string): string => dialled(phone).replace(/^\+84/, '0');

/** Numbers of mobile phones begin with 03, 05, 07, 08 or 09. Others receive no text messages. */
export const isMobile = (phone: string): boolean => /^0[35789]\d{8}$/.test(national(phone));

/** The host of an address as people say it: `https://www.baodaklak.vn/a` gives `baodaklak.vn`. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

export const telLink = (phone: string): string => `tel:${dialled(phone)}`;

/**
 * A text message that is ready to send; iOS wants the `&` where other systems want the `?`, and each
 * passes over what it does not want.
 *
 * @returns nothing for a number that receives none
 */
export const smsLink = (phone: string, text: string): string | undefined =>
  isMobile(phone) ? `sms:${dialled(phone)}?&body=${encodeURIComponent(text)}` : undefined;

/** The Zalo account of a number that is said to have one. Zalo takes no text along. */
export const zaloAccount = (phone: string): string => `https://zalo.me/${national(phone)}`;

/** Zalo is reached by the number of a mobile phone; a landline has none. */
export const zaloLink = (phone: string): string | undefined =>
  isMobile(phone) ? zaloAccount(phone) : undefined;

/** A letter that is ready to send (RFC 6068: lines end with CR LF). */
export const mailLink = (address: string, subject: string, text: string): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
