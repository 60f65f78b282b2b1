import type { Strings } from '../vi/index.ts';

export const guide: Strings['guide'] = {
  title: 'Guides',
  description:
    'For officers who manage the catalogue: adding products, photographs and certificates, and publishing the site.',
  others: 'Other guides',
  guides: {
    firstProduct: {
      title: 'The first product in ten minutes',
      description:
        'Create a product page in one of three ways: the editor, a spreadsheet or a data file.',
    },
    spreadsheet: {
      title: 'From a spreadsheet',
      description:
        'Download the template, fill it in, preview and import. Tables in a commune’s Word files can be imported too.',
    },
    photographs: {
      title: 'Photographs',
      description: 'How to take and add photographs, and which may not be published.',
    },
    certificates: {
      title: 'Certificates and their withdrawal',
      description: 'Recording recognition decisions, expiry dates, re-assessments and withdrawals.',
    },
    personalData: {
      title: 'Personal data and consent',
      description:
        'Obtaining consent before you publish telephone numbers, names of households or portraits.',
    },
    publishing: {
      title: 'Publishing',
      description: 'Putting the site on a server and updating it automatically every day.',
    },
    moving: {
      title: 'Moving the site',
      description:
        'Changing the host, domain or ids, or merging communes, while old links keep working.',
    },
    trouble: {
      title: 'When something breaks',
      description:
        'Reading error messages, holding back an entry with errors, restoring an earlier version.',
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
    lede: 'Errors must be fixed before the site is published; warnings do not stop it. … stands for content of the file.',
    rules: 'Rules across files',
    problems: 'All messages',
    columns: ['Code', 'Level', 'Problem', 'How to fix it'],
    levels: { error: 'error', warning: 'warning' },
    areas: {
      files: 'Files and folders',
      shape: 'Fields missing, unknown or of the wrong type',
      formats: 'How dates, numbers, links and text are written',
      photographs: 'Photographs',
      people: 'Personal data and consent',
      entries: 'Entries that refer to each other, duplicate entries',
      editor: 'The web editor',
      moves: 'Changed ids',
      stories: 'Stories and Markdown',
      certificates: 'Recognition decisions',
      quality: 'Outdated facts and excessive claims',
    },
  },
};
