import { z } from 'zod';

const HIDDEN_OR_BACKSLASH = /[\s\\\p{Cc}\p{Cf}]/u;

/**
 * True for a plain web address: https or http, an ordinary host name, no account, no port, no IP.
 * `z.url()` lets `javascript:` and look-alike hosts through, so it is not enough here.
 */
export function isWebUrl(text: string): boolean {
  if (!/^https?:\/\//.test(text) || HIDDEN_OR_BACKSLASH.test(text) || !URL.canParse(text))
    return false;
  const url = new URL(text);
  const written = text
    .replace(/^https?:\/\//, '')
    .split(/[/?#]/)[0]
    ?.toLowerCase();
  return (
    url.hostname === written &&
    !url.username &&
    !url.password &&
    /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname) &&
    !/(^|\.)xn--/.test(url.hostname) &&
    !/^[\d.]+$/.test(url.hostname)
  );
}

/** A link to a page of others, as a source: https, or http where the source has nothing better. */
export const WebUrlSchema = z.string().max(500).refine(isWebUrl, 'webUrl');

/** A link that visitors are sent to, such as a shop: https only. */
export const HttpsUrlSchema = z
  .string()
  .max(500)
  .refine((text) => text.startsWith('https://') && isWebUrl(text), 'httpsUrl');
