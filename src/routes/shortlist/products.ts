import { catalogue } from '../../catalogue/index.ts';
import { smallPhoto } from '../../components/record/photo-files.ts';
import { compareFiles } from '../../outputs/data/compare-record.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => compareFiles(catalogue, smallPhoto));
