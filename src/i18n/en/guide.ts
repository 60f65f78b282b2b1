import type { Strings } from '../vi/index.ts';

export const guide: Strings['guide'] = {
  title: 'Guides',
  description:
    'For those who keep the catalogue: adding products, photographs and certificates, and publishing.',
  others: 'Other guides',
  inVietnamese:
    'The guides are written for the officers of communes, in Vietnamese. The commands that they name are the same in every language, and the check speaks English too: npm run check -- --lang en.',
  guides: {
    firstProduct: {
      title: 'The first product in ten minutes',
      description: 'From nothing to the page of a product, by the editor, a spreadsheet or a file.',
    },
    spreadsheet: {
      title: 'From a spreadsheet',
      description: 'Take the template, fill it in, look at what would change, and only then write.',
    },
    photographs: {
      title: 'Photographs',
      description: 'How to take them, how to put them in, and which may not be shown.',
    },
    certificates: {
      title: 'Certificates and their recall',
      description: 'Writing down decisions, last days, re-evaluations and recalls.',
    },
    personalData: {
      title: 'Personal data and consent',
      description: 'Telephone numbers, names of households, faces: ask those whose they are.',
    },
    publishing: {
      title: 'Publishing',
      description: 'From files on a computer to a site that everybody sees, rebuilt every day.',
    },
    moving: {
      title: 'Moving house',
      description: 'Another host, another name, another id, a merged commune: no link breaks.',
    },
    trouble: {
      title: 'When something breaks',
      description: 'Reading what the check says, holding a bad entry back, returning to before.',
    },
  },
};
