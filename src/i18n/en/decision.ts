import type { Strings } from '../vi/index.ts';

export const decision: Strings['decision'] = {
  title: 'Recognition decisions',
  acts: {
    recognition: 'Decision that recognises and ranks OCOP products',
    assessment: 'Decision that approves scores and recognises nothing yet',
    recall: 'Decision that withdraws certificates',
    extension: 'Decision that extends the term of certificates',
  },
  products: (count: number) => (count === 1 ? '1 product' : `${count} products`),
};
