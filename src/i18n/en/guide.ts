import type { Strings } from '../vi/index.ts';

export const guide: Strings['guide'] = {
  title: 'Guides',
  description:
    'For those who keep the catalogue: adding products, photographs and certificates, and publishing.',
  others: 'Other guides',
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
      title: 'Certificates and their withdrawal',
      description: 'Writing down decisions, last days, re-assessments and withdrawals.',
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
      title: 'Moving the site',
      description: 'Another host, another name, another id, a merged commune: no link breaks.',
    },
    trouble: {
      title: 'When something breaks',
      description: 'Reading what the check says, holding a bad entry back, returning to before.',
    },
  },
  /** The list of terms, in the guide on certificates. */
  terms: {
    title: 'Terms used on the site',
    visitors: 'Visitors read',
    officers: 'Officers use',
    english: 'English',
    avoid: 'Not used',
  },
  /** All that the check looks at, listed by itself. */
  checks: {
    title: 'What is checked',
    lede: 'An error is mended before a release; a warning stops nothing. … stands for words of the file.',
    rules: 'Rules among the files',
    problems: 'Every sentence there is',
    columns: ['Code', 'Level', 'What is wrong', 'What to do'],
    levels: { error: 'error', warning: 'warning' },
    areas: {
      files: 'Files and folders',
      shape: 'Fields missing, unknown or of the wrong kind',
      formats: 'How days, figures, links and words are written',
      photographs: 'Photographs',
      people: 'Personal data and consent',
      entries: 'Entries that name each other, or are there twice',
      editor: 'The web editor',
      moves: 'Ids that have moved',
      stories: 'Stories and Markdown',
      certificates: 'Recognition decisions',
      quality: 'Outdated facts and excessive claims',
    },
  },
};
