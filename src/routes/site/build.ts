import { catalogue } from '../../catalogue/index.ts';
import { buildRecordFile } from '../../outputs/data/build-record.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => [buildRecordFile(catalogue)]);
