import type { z } from 'zod';
import { RedirectsSchema } from './redirects.ts';
import { SiteSchema } from './site.ts';

/** Files of `content/` that are one of a kind, by name, and the shape of each. */
export const singleFiles = {
  site: SiteSchema,
  redirects: RedirectsSchema,
} as const satisfies Record<string, z.ZodType>;

export type SingleFileName = keyof typeof singleFiles;
export const singleFileNames = Object.keys(singleFiles) as SingleFileName[];
