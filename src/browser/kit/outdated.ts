/**
 * For pages that were open while their host replaced the whole site at once: files with a digest in their
 * name are gone then, and only the page of the new release knows what they are called now.
 */

/** A file of the release that this page is from is no longer there. */
export class OutdatedError extends Error {
  override name = 'OutdatedError';
}

/**
 * Loads a JSON file of this site.
 *
 * @throws OutdatedError when it is not there (any more)
 */
export async function loadJson<Content>(address: string, options?: RequestInit): Promise<Content> {
  return (await (await loadNamed(address, options)).json()) as Content;
}

/** The same of any file. */
export async function loadNamed(address: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (response.status === 404 || response.status === 410) throw new OutdatedError(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/**
 * Loads the page of the newer release when an error says that this one is outdated. What was asked for stands
 * in the address and is answered then. Once for each release: a host may serve the old page again.
 *
 * @param release what the page's own files are called, such as the folder with the digest
 * @returns whether the page is being loaded
 */
export function renewPage(error: unknown, release: string): boolean {
  if (!(error instanceof OutdatedError)) return false;
  const key = `renewed:${location.pathname}`;
  try {
    if (sessionStorage.getItem(key) === release) return false;
    sessionStorage.setItem(key, release);
  } catch {
    // Without storage nobody could tell the first time from the tenth.
    return false;
  }
  location.reload();
  return true;
}
