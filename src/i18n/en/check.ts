import type { Strings } from '../vi/index.ts';
import { certificateStates, evidenceNames } from './states.ts';

export const check: Strings['check'] = {
  title: 'Check a star',
  heading: 'Is this product’s OCOP rating still valid?',
  description:
    'Check an OCOP product by its code, decision number, barcode, name or the QR code on the pack: in force, expired, withdrawn, or no decision seen.',
  lede: 'Type the name of the product, or the decision number printed on the pack.',
  label: 'Name, decision number, product code or barcode',
  submit: 'Check',
  hint: 'A product code (08-02287-1-2024), the figures under the barcode, the producer’s name or the address in a QR code will do too. Vietnamese marks may be left out.',
  scan: 'Scan with the camera',
  noScript:
    'JavaScript is off, so this page cannot look anything up by itself. The list below has every product with a decision; find in it with Ctrl+F.',
  answers: {
    valid: [
      certificateStates.valid,
      'There is a decision, and today it is in force.',
      'Compare the name and the producer on the pack with the certificate here. A match does not prove that the pack is genuine.',
    ],
    due: [
      certificateStates.due,
      'The decision is in force, with 180 days or fewer left.',
      'The stars are right today. After the end date, check again for a new decision.',
    ],
    extended: [
      certificateStates.extended,
      'The 36 months are over, but the term was extended in writing, by 180 days at most.',
      'The stars are good until the extended date shown here.',
    ],
    notYet: [
      certificateStates.notYet,
      'The decision bears a date that is still to come.',
      'Ask the seller, or check again after that day.',
    ],
    expired: [
      certificateStates.expired,
      'It was certified once, but the decision known here has expired.',
      'Look at the production date and ask the seller for the new decision before you conclude.',
    ],
    recalled: [
      certificateStates.recalled,
      'The state has withdrawn the certificate. This product may no longer carry stars.',
      'If a pack made after the withdrawal shows stars, tell the body that signed the withdrawal.',
    ],
    superseded: [
      certificateStates.superseded,
      'This number is that of an older decision.',
      'Go by the newer one; if the pack bears the old number, look at its production date.',
    ],
    stated: [
      evidenceNames.stated,
      'The press, a plan or a state page says that it was recognised. No decision has been seen, so this cannot be confirmed.',
      'To be sure, ask the producer or the province for the decision number, then check that.',
    ],
    mayHaveEnded: [
      'Reported, its term may have ended',
      'A source says that it was recognised, but the term of 36 months may be over. No decision has been seen.',
      'To be sure, ask the producer or the province for the number of the latest decision, then check that.',
    ],
    outOfTerm: [
      evidenceNames.outOfTerm,
      'A source says that it was once recognised, more than 36 months ago. No renewal has been seen.',
      'If the pack shows stars, ask the seller for the number of the new decision, then check that.',
    ],
    assessed: [
      'Assessed, no recognition seen',
      'A source says that a council assessed it. A council assesses, a people’s committee recognises; no such decision has been seen.',
      'If the pack shows stars, ask the seller for the decision number.',
    ],
    planned: [
      evidenceNames.planned,
      'It is only named in a plan or a list.',
      'If the pack shows stars, ask the seller for the decision number.',
    ],
    speciality: [
      'Local speciality, no star',
      'Nothing says that this product takes part in the OCOP programme.',
      'If the pack shows OCOP stars, ask the seller for the decision number.',
    ],
    notFound: [
      'Not in this catalogue',
      'The catalogue is not complete, so this does not mean that there is no certificate.',
      'Type it as printed on the pack, or try the decision number. To be sure, ask the body that signed; its name is on the certificate.',
    ],
  },
  several: (count) => `${count} products match`,
  severalNote:
    'Choose the name and the producer printed on the pack. One decision may certify many products, and two provinces may have decisions of the same number.',
  more: 'There are more. Type a few more characters.',
  also: 'Also matching',
  maker: [
    'This producer is in the catalogue',
    'No product of theirs is listed yet.',
    'If the pack shows stars, check by the decision number.',
  ],
  decision: [
    'This decision is in the catalogue',
    'Its products are listed below.',
    'Compare name and producer on the pack with the list. If it is there, open it to see whether its certificate is in force.',
  ],
  decisionOnly: [
    'This decision is in the catalogue, without products',
    'The list of products of this decision has not been read yet.',
    'Look for the name of the product, or ask the body that signed.',
  ],
  ofDecision: 'Products of this decision',
  thisDecision: 'Decision',
  named: 'Products that it names',
  hereOf: 'In this catalogue',
  inForceOf: 'In force',
  tooShort: [
    'Type a little more',
    'So few letters match many things.',
    'Type at least two characters of the name, or the whole number.',
  ],
  misread: [
    'Not a valid barcode number',
    'The last figure of a barcode is there for checking, and here it does not fit: one may have been misread.',
    'Type the figures under the barcode again.',
  ],
  elsewhere: [
    'This code leads to another site',
    'The address in the code is not of this catalogue, so nothing can be said about it here.',
    'Check the name or the decision number printed on the pack.',
  ],
  unreachable: [
    'No connection',
    'The part of the catalogue that this question needs is not on your device.',
    'Try again when you are online. Until then nothing can be concluded.',
  ],
  outdated: [
    'The catalogue has just been renewed',
    'The page you have open is from before, so nothing could be checked.',
    'Reload the page and ask again.',
  ],
  newer: 'The decision that counts',
  madeBy: 'Producer',
  place: 'Place',
  barcode: 'Barcode',
  yearSaid: 'Time reported',
  seePage: 'See the full page',
  seeInOther: 'Trang đầy đủ tiếng Việt',
  scanTitle: 'Hold the code in the picture',
  scanHint: 'QR codes and barcodes both work. No picture leaves your device.',
  scanStarting: 'Opening the camera…',
  scanNoCamera: 'The camera did not open. Allow it in the browser’s settings, or choose a photo.',
  scanNothing:
    'No code could be read in the photo. Go closer, with more light, or type the figures below the bars.',
  scanPhoto: 'Choose a photo of the code',
  scanNotLoaded:
    'The scanner could not be loaded. Try again when you are online, or type the figures below the code.',
  close: 'Close',
  incompleteTitle: 'Not found does not mean not certified',
  incomplete:
    'This catalogue is not complete. To be sure, ask the body that signed the decision; its name is on the certificate.',
  doubtTitle: 'The pack shows stars, but here it says expired or withdrawn?',
  doubt: 'Look at the production date and ask the seller for the new decision before you conclude.',
  meanings: 'What the answers mean',
  meaningsNote: 'The status is computed for the day of your enquiry.',
  listTitle: 'Products with a decision',
  listFold: (count: number) => `Show all ${count} rows`,
  listNote: (day) => `By decision number; status as of ${day}.`,
  browse: 'Or look through the catalogue',
  browseAll: 'All products',
  offlineReady: 'This page is on your device now: it works without a connection.',
  offlinePart:
    'This page is on your device now. Without a connection it can only repeat what is close to earlier questions.',
  shortDescription: (name) => `${name}: does it have stars, and are they in force?`,
  shortKicker: 'Address printed on the pack',
  qrOf: (name) => `QR code that leads to the page of ${name}`,
};
