import type { Strings } from '../vi/index.ts';

export const share: Strings['share'] = {
  link: 'Embed and share',
  title: (name) => `Embed and share: ${name}`,
  description: (name) =>
    `Embed code for ${name} for other websites; text and pictures for online marketplaces, Facebook and Zalo.`,
  indexTitle: 'Embed products on your website',
  indexDescription:
    'Product cards, lists, maps and festival calendars to embed on other websites, free of charge.',
  indexLede:
    'Copy a piece of code into your page. Star ratings and dates are updated together with this site; the frame uses no JavaScript and loads no third-party content.',
  eachProduct: 'To embed one product, open its page and choose “Embed and share”.',
  placeTitle: (name) => `Embed products of ${name} on your website`,
  embedHeading: 'Embed on your website',
  embedHint:
    'The frame uses no JavaScript, sets no cookies and loads no third-party content. Stars are shown only while a decision is in force.',
  preview: (name) => `Preview: ${name}`,
  frame: 'Frame code',
  frameHint: 'Works on any page that allows frames (iframe).',
  element: 'Auto-resizing code',
  elementHint:
    'Its height follows the width of the page; without JavaScript a link remains. Add theme="dark" or theme="light" to set the appearance.',
  copy: 'Copy',
  copied: 'Copied',
  list: (name) => `List: ${name}`,
  moreLists: 'More lists',
  moreListsHint:
    'Each line is one embed code. It needs the script line of the auto-resizing code above.',
  map: 'Map of points of sale',
  events: 'Festivals and fairs',
  listingHeading: 'List it on marketplaces, Facebook, Zalo',
  listingHint:
    'Use this text and these pictures where frames are not allowed. The text names stars only while a decision is in force; when it expires, remove it or copy the new text.',
  plainTitle: (name) => `Share: ${name}`,
  plainDescription: (name) => `Short address, QR code and citation for ${name}.`,
  notPromoted:
    'The law restricts or forbids advertising for products of this kind, so there is no embed code, text or pictures for selling it: only the address, the QR code and a citation.',
  citation: 'Citation',
  cite: ({ name, site, address, day }) => `${name}. ${site}, ${address} (accessed on ${day}).`,
  notListable:
    'Its certificate was withdrawn or it is no longer made, so there is no text or pictures for selling it.',
  name: 'Product title',
  text: 'Description',
  post: 'Post',
  html: 'Formatted HTML, where HTML is accepted',
  length: (letters, use) =>
    `${letters.toLocaleString('en')} characters (maximum ${use.toLocaleString('en')})`,
  limitKnown: (limit) => `published limit: ${limit}`,
  limitUnknown: 'limit not known, so the text is kept short',
  limitSource: 'according to this source',
  images: 'Pictures with star rating, expiry date and QR code',
  imagesHint:
    'On marketplaces that do not allow QR codes or addresses in pictures, use a photograph of your own. The picture shows the date of its information; replace it when the certificate expires.',
  noImages:
    'No ready-made picture yet: it needs a photograph of the product or a decision in force.',
  shapes: { square: 'Square 1:1', portrait: 'Portrait 3:4' },
  imageAlt: (name, shape) => `Picture of ${name}, ${shape}`,
  download: 'Download',
  archive: 'Download all (zip)',
  shortAddress: 'Short address',
  send: 'Send to someone',
  back: 'Back to its page',
  ocopStars: (stars) => `OCOP ${stars} stars`,
  certified: (facts) =>
    `OCOP ${facts.stars} stars: decision ${facts.number} of ${facts.issuedOn}, ${facts.authority}, valid up to and including ${facts.until} (as of ${facts.today}).`,
  until: (date) => `valid until ${date}`,
  moreAt: (address) => `Certificate and points of sale: ${address}`,
};
