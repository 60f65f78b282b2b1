import { merchantFeed } from '../../outputs/feeds/merchant.ts';
import { dataSource } from './source.ts';

export const GET = () =>
  new Response(merchantFeed(dataSource.catalogue, dataSource.photoPaths), {
    headers: { 'Content-Type': 'application/xml' },
  });
