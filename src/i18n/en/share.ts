import type { Strings } from '../vi/index.ts';

export const share: Strings['share'] = {
  link: 'Embed and share',
  title: (name) => `Embed and share: ${name}`,
  description: (name) =>
    `A card of ${name} for other sites; words and pictures for marketplaces, Facebook and Zalo.`,
  indexTitle: 'Put local specialities on your site',
  indexDescription: 'Cards, lists, maps and calendars for other sites, free of charge.',
  indexLede:
    'Copy a piece of code into your page. Stars and dates follow whenever this site is built again; no script runs inside the frame and nothing is asked of anybody else.',
  eachProduct: 'The card of one product? Open its page and choose “Embed and share”.',
  placeTitle: (name) => `Put the specialities of ${name} on your site`,
  embedHeading: 'Put a card on your site',
  embedHint:
    'No script runs inside the frame, no cookie is set, nothing is asked of anybody else. Stars show only while a decision is in force.',
  preview: (name) => `Preview: ${name}`,
  frame: 'Code of a frame',
  frameHint: 'Works wherever frames (iframe) may be written.',
  element: 'Auto-resizing code',
  elementHint:
    'Chooses its height by the width of the page; without scripts a link remains. Add theme="dark" or theme="light" to force a look.',
  copy: 'Copy',
  copied: 'Copied',
  list: (name) => `List: ${name}`,
  moreLists: 'More lists',
  moreListsHint: 'Each line is one tag. It needs the script line of the code above.',
  map: 'Map of shops',
  events: 'Festivals and fairs',
  listingHeading: 'List it on marketplaces, Facebook, Zalo',
  listingHint:
    'Where frames are not allowed, take these words and pictures. They speak of stars only while a decision is in force; when it ends, remove them or copy them again.',
  plainTitle: (name) => `Share: ${name}`,
  plainDescription: (name) => `Short address, QR code and citation of ${name}.`,
  notPromoted:
    'The law restricts or forbids advertising products of this kind, so there are no cards, texts or pictures to sell them with: only the address, the QR code and a citation.',
  citation: 'Citation',
  cite: ({ name, site, address, day }) => `${name}. ${site}, ${address} (seen on ${day}).`,
  notListable:
    'Its certificate was withdrawn or it is no longer made, so there are no words and pictures to sell it with.',
  name: 'Product title',
  text: 'Description',
  post: 'Post',
  html: 'Formatted HTML, where HTML is taken',
  length: (letters, use) => `${letters} letters, kept within ${use}`,
  limitKnown: (limit) => `published limit: ${limit}`,
  limitUnknown: 'its limit could not be read, so this is written with care',
  limitSource: 'from this source',
  images: 'Pictures with stars, last day and QR code',
  imagesHint:
    'Where codes or addresses in pictures are forbidden, use a photograph of your own. The picture names its day; replace it when the certificate ends.',
  noImages:
    'No picture is made yet: it takes a photograph of the product, or a decision in force, for one to say anything.',
  shapes: { square: 'Square 1:1', portrait: 'Upright 3:4' },
  imageAlt: (name, shape) => `Picture of ${name}, ${shape}`,
  download: 'Download',
  archive: 'Download all (zip)',
  shortAddress: 'Short address',
  send: 'Send to somebody',
  back: 'Back to its page',
  ocopStars: (stars) => `OCOP ${stars} stars`,
  certified: (facts) =>
    `OCOP ${facts.stars} stars: decision ${facts.number} of ${facts.issuedOn}, ${facts.authority}, valid up to and including ${facts.until} (as of ${facts.today}).`,
  until: (date) => `valid until ${date}`,
  moreAt: (address) => `Certificate and shops: ${address}`,
};
