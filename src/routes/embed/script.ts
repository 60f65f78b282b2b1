import { embedScriptFile } from '../../outputs/embed/script.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => [embedScriptFile()]);
