import { merchantFeed } from '../../outputs/merchant.ts';
import { dataSource } from '../data/_source.ts';

export const GET = () =>
  new Response(merchantFeed(dataSource.catalogue, dataSource.photoPaths), {
    headers: { 'Content-Type': 'application/xml' },
  });
