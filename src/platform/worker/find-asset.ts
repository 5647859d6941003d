import type { Fetcher } from '@cloudflare/workers-types';
import type { Page } from '../../http/page.ts';

/** The binding looks at the path only. */
const ANY_HOST = 'https://assets.invalid';
/** The type of files that are no pages: the search index lies among the assets, and is not for visitors. */
const NO_PAGE = 'application/octet-stream';

/** Reads a file that was deployed with the Worker. Throws when it is missing. */
export async function readAsset(assets: Fetcher, path: string): Promise<ArrayBuffer> {
  const response = await assets.fetch(ANY_HOST + path);
  if (!response.ok) throw new Error(`asset ${path}: status ${response.status}. Deploy again: npx wrangler deploy.`);
  return response.arrayBuffer();
}

/** Finds the pages of the web build among the assets, at the same paths as on Node; redirects are no pages. */
export function findPagesIn(assets: Fetcher): (path: string) => Promise<Page | null> {
  return async (path) => {
    const response = await assets.fetch(ANY_HOST + path, { redirect: 'manual' });
    const type = response.headers.get('content-type') ?? NO_PAGE;
    if (response.status !== 200 || type.startsWith(NO_PAGE)) {
      await response.body?.cancel();
      return null;
    }
    const body = new Uint8Array(await response.arrayBuffer());
    // The edge compresses by itself.
    return { body, type, immutable: path.startsWith('/assets/'), gzip: null };
  };
}
