import type { Strings } from '../vi/index.ts';

export const report: Strings['report'] = {
  heading: 'Spotted a mistake or a fake?',
  mistake: 'Report an error',
  fake: 'Report a fake',
  mistakeHint:
    'A wrong name, rating, shop or telephone number: send the message below, with what you know and where you know it from.',
  fakeHint:
    'If you suspect fake products or fake stars, send the message below with a photograph of the pack. It goes to the receiver alone and is published nowhere; please accuse nobody in public.',
  to: 'Goes to',
  byEmail: 'Send an email',
  byPhone: 'Call',
  byZalo: 'Message on Zalo',
  byForm: 'Page for reports',
  byZaloHint: 'Zalo cannot take the message from here: copy it and paste it there.',
  nobody: 'This site has no office yet that receives reports.',
  nobodyMistake: (commune) =>
    `You may hand this message to the economic office (Phòng Kinh tế) of ${commune}, which looks after OCOP products.`,
  nobodyFake: (province) =>
    `You may hand this message to the market surveillance force (quản lý thị trường) of ${province}, or to the commune police where the products are sold.`,
  yourCommune: 'the commune or ward where it is made',
  message: 'The message, to copy',
  copy: 'Copy the message',
  copied: 'Copied',
  subjects: {
    mistake: (name) => `Wrong fact: ${name}`,
    fake: (name) => `Suspected fake: ${name}`,
  },
  lines: {
    page: 'Page',
    code: 'Entry',
    ocopCode: 'OCOP product code',
    decision: 'Decision',
    built: 'Built for the day',
  },
  ask: {
    mistake: ['What is wrong:', 'What is right:', 'I know this from:'],
    fake: [
      'Where and when I saw the products:',
      'What the pack says:',
      'Why I think they are fake:',
      'Photographs attached:',
    ],
  },
};
