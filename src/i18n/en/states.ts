import type * as vi from '../vi/states.ts';

export const certificateStates: typeof vi.certificateStates = {
  notYet: 'Not yet in force',
  valid: 'In force',
  due: 'In force, expiring soon',
  extended: 'Extended',
  expired: 'Expired',
  superseded: 'Superseded by a newer decision',
  recalled: 'Withdrawn',
};

export const evidenceNames: typeof vi.evidenceNames = {
  verified: 'Certified',
  stated: 'Reported, no decision seen',
  outOfTerm: 'Reported, more than 36 months ago',
  planned: 'No recognition seen',
  speciality: 'Local speciality',
};
