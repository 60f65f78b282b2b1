import { embedFolders } from '../../../src/outputs/hosts/headers.ts';
import { attribute, type Page, type Tag } from './page.ts';

/**
 * What would break under our content security policy, or get around it: a page that does not begin
 * with the policy, or that carries script or style of its own.
 *
 * @param page a page of the built site
 * @param policy the policy that its meta must carry, word for word
 * @returns a sentence for each finding
 */
export function policyFindings(page: Page, policy: string): string[] {
  return [...openingFindings(page, policy), ...page.tags.flatMap(tagFindings)];
}

/** A policy counts from where it stands, so it stands before anything that it should hold back. */
function openingFindings({ tags }: Page, policy: string): string[] {
  const [root, head, charset, meta] = tags;
  if (root?.name !== 'html' || head?.name !== 'head') return ['does not begin with <html><head>'];
  if (charset?.name !== 'meta' || attribute(charset, 'charset').toLowerCase() !== 'utf-8') {
    return ['<head> does not begin with <meta charset="utf-8">'];
  }
  if (!meta || attribute(meta, 'http-equiv').toLowerCase() !== 'content-security-policy') {
    return ['the policy is not the first element after <meta charset>'];
  }
  const found = attribute(meta, 'content');
  return found === policy
    ? []
    : [`carries another policy than src/outputs/hosts/headers.ts: ${found}`];
}

function tagFindings(tag: Tag): string[] {
  const findings: string[] = [];
  const report = (what: string) => findings.push(`line ${tag.line}: ${what}`);

  if (tag.name === 'script' && !tag.attributes.has('src')) {
    if (attribute(tag, 'type') !== 'application/ld+json') report('inline <script>');
    else if (!isSafeJson(tag.text)) report('JSON-LD that is not JSON, or holds a "<"');
  }
  if (refusedElements.has(tag.name) && !isOwnEmbed(tag)) report(`<${tag.name}>`);
  for (const [name, value] of tag.attributes) {
    if (name === 'style' || name === 'srcdoc') report(`${name}="${value.slice(0, 60)}"`);
    else if (name.startsWith('on')) report(`${name}="${value.slice(0, 60)}"`);
    else if (addressAttributes.has(name) && isActiveAddress(value)) {
      report(`${name}="${value.slice(0, 60)}"`);
    }
  }
  return findings;
}

/** True for the preview of an embed of ours, in a frame where no script can run. */
const isOwnEmbed = (tag: Tag): boolean =>
  tag.name === 'iframe' &&
  attribute(tag, 'src').startsWith('/') &&
  !attribute(tag, 'src').startsWith('//') &&
  embedFolders.some((folder) => attribute(tag, 'src').includes(folder)) &&
  /^allow-popups( allow-popups-to-escape-sandbox)?$/.test(attribute(tag, 'sandbox'));

/** Elements that bring script, style or foreign pages in, or change what all addresses mean. */
const refusedElements = new Set([
  'style',
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'base',
  'xmp',
  'noembed',
  'noframes',
  'plaintext',
]);

const addressAttributes = new Set([
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'background',
  'cite',
  'ping',
  'to',
  'values',
]);

/** True for addresses that run or render what they say, however it is spelled. */
function isActiveAddress(value: string): boolean {
  // Browsers skip control characters and spaces in a scheme.
  const scheme = /^[a-z]+:/.exec(value.replace(/[\p{Cc}\s]/gu, '').toLowerCase())?.[0];
  if (scheme === 'data:') return !/^\s*data:image\/(png|jpeg|webp|avif|gif);/i.test(value);
  return scheme === 'javascript:' || scheme === 'vbscript:' || scheme === 'blob:';
}

function isSafeJson(text: string): boolean {
  if (text.includes('<')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
