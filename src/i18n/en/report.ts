import type { Strings } from '../vi/index.ts';

export const report: Strings['report'] = {
  heading: 'Spotted a mistake or a fake?',
  mistake: 'Report an error',
  fake: 'Report a fake',
  mistakeHint:
    'Wrong name, rating, point of sale or telephone number: send the message below, adding the correct information and its source.',
  fakeHint:
    'If you suspect a fake product or a false star rating, send the message below with a photograph of the packaging. It goes only to the recipient and is not published; please do not name suspects online.',
  to: 'Recipient',
  byEmail: 'Send an email',
  byPhone: 'Call',
  byZalo: 'Message on Zalo',
  byForm: 'Online form',
  byZaloHint: 'Copy the message, then paste it into Zalo.',
  nobody: 'No office has been named to receive reports for this site yet.',
  nobodyMistake: (commune) =>
    `You can send this message to the economic office (Phòng Kinh tế) of ${commune}, which is in charge of OCOP products.`,
  nobodyFake: (province) =>
    `You can send this message to the market surveillance force (quản lý thị trường) of ${province}, or to the commune police where the product is sold.`,
  yourCommune: 'the commune or ward of production',
  message: 'Message',
  copy: 'Copy the message',
  copied: 'Copied',
  subjects: {
    mistake: (name) => `Error report: ${name}`,
    fake: (name) => `Suspected fake: ${name}`,
  },
  lines: {
    page: 'Page',
    code: 'Entry',
    ocopCode: 'OCOP product code',
    decision: 'Decision',
    built: 'Data as of',
  },
  ask: {
    mistake: ['Incorrect information:', 'Correct information:', 'Source:'],
    fake: [
      'Where and when seen:',
      'The packaging says:',
      'Reasons for suspicion:',
      'Photographs attached:',
    ],
  },
};
