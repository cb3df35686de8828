// What a registry answers when it is asked what is attached to an image: it has a list, has none, or is broken now.

import { describe, expect, test } from '@jest/globals';
import type { Host, HttpRequest } from '../../../../src/core/types.js';
import { openRepository } from '../../../../src/registries/oci/client.js';
import { repositoryOf } from '../../../../src/registries/oci/reference.js';
import { referrersOf } from '../../../../src/registries/oci/referrers.js';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const ENTRY = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: `sha256:${'b'.repeat(64)}`, size: 2 };
const LIST = JSON.stringify({ schemaVersion: 2, manifests: [ENTRY] });

/** Asks a registry with these answers. */
async function ask(list: readonly [number, string?], tag: readonly [number, string?]) {
  const asked: string[] = [];
  const host = {
    mask: () => {},
    async http({ url }: HttpRequest) {
      const isList = url.includes('/referrers/');
      asked.push(isList ? 'list' : 'tag');
      const [status, text = ''] = isList ? list : tag;
      return { status, url, headers: {}, body: Buffer.from(text), text: () => text };
    },
  } as unknown as Host;
  const client = openRepository(repositoryOf('registry.example.com/octo/weather'), undefined, 'pull', host);
  const found = await referrersOf(client, DIGEST).catch((error: unknown) => error);
  return { found, asked };
}

describe('what is attached', () => {
  test('is what the list and the tag say', async () => {
    expect((await ask([200, LIST], [404])).found).toEqual({ listed: [ENTRY], tagged: [] });
    expect((await ask([200, LIST], [200, LIST])).found).toEqual({ listed: [ENTRY], tagged: [ENTRY] });
  });

  // 303 and 400 are answers of registries that have no such list; 501 says so.
  test.each([303, 400, 404, 405, 501])('a registry without a list (%i) is asked for the tag alone', async (status) => {
    expect((await ask([status], [200, LIST])).found).toEqual({ listed: undefined, tagged: [ENTRY] });
  });

  // It may have a list all the same, and what is in it would be attached a second time.
  test.each([429, 500, 502, 503, 504])(
    'a list that is broken now (%i) stops, and no tag is asked for',
    async (status) => {
      const { found, asked } = await ask(
        [status, '{"errors":[{"code":"X","message":"come back later"}]}'],
        [200, LIST],
      );
      expect(found).toMatchObject({ code: 'oci/registry', message: expect.stringContaining(String(status)) });
      expect(asked).toEqual(['list']);
    },
  );

  test.each([
    [401, 'oci/denied'],
    [403, 'oci/denied'],
    [429, 'oci/registry'],
    [500, 'oci/registry'],
  ])('so does a tag that cannot be read (%i)', async (status, code) => {
    expect((await ask([404], [status])).found).toMatchObject({ code });
  });
});
