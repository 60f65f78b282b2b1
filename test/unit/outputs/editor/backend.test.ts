import { describe, expect, test } from 'vitest';
import { editorPolicy } from '../../../../src/outputs/hosts/headers.ts';
import { editorBackend } from '../../../../src/outputs/editor/backend.ts';
import { type EditorData, EditorSchema } from '../../../../src/schema/editor.ts';

const backend = (editor: EditorData) => editorBackend(EditorSchema.parse(editor), {});
const mayAsk = (editor: EditorData | undefined) =>
  /connect-src ([^;]+)/.exec(editorPolicy(editor))?.[1]?.split(' ').slice(3);

describe('where the web editor works', () => {
  test('GitHub: its own interface, changes reviewed before they are published', () => {
    const editor = { host: 'github', repository: 'ubnd-xa/san-vat' } as const;
    expect(backend(editor)).toEqual({
      backend: {
        name: 'github',
        repo: 'ubnd-xa/san-vat',
        api_root: 'https://api.github.com',
        commit_messages: {},
        auth_methods: ['token'],
      },
      publish_mode: 'editorial_workflow',
    });
    expect(mayAsk(editor)).toEqual(['https://api.github.com']);
  });

  test('GitLab of a province, with a button to sign in and without review', () => {
    const editor = {
      host: 'gitlab',
      repository: 'so-nn/xa/san-vat',
      server: 'https://git.tinh.example/',
      applicationId: 'abc123',
      review: false,
    } as const;
    expect(backend(editor)).toMatchObject({
      backend: {
        name: 'gitlab',
        api_root: 'https://git.tinh.example/api/v4',
        base_url: 'https://git.tinh.example',
        auth_type: 'pkce',
        app_id: 'abc123',
        auth_methods: ['oauth', 'token'],
      },
      publish_mode: 'simple',
    });
    expect(mayAsk(editor)).toEqual(['https://git.tinh.example']);
  });

  test.each([
    ['gitea', 'https://gitea.com'],
    ['forgejo', 'https://codeberg.org'],
  ] as const)('%s: published at once, because it knows no review', (host, server) => {
    const editor = { host, repository: 'ubnd-xa/san-vat' };
    expect(backend(editor)).toMatchObject({
      backend: { name: 'gitea', api_root: `${server}/api/v1`, base_url: server },
      publish_mode: 'simple',
    });
    expect(mayAsk(editor)).toEqual([server]);
  });

  test('no setting: nobody may be asked', () => {
    expect(mayAsk(undefined)).toEqual([]);
  });

  test.each([
    ['review where the host has none', { host: 'gitea', repository: 'a/b', review: true }],
    ['a host that nobody knows', { host: 'sourceforge', repository: 'a/b' }],
    ['an address in place of a name', { host: 'github', repository: 'https://github.com/a/b' }],
    ['a server with a path', { host: 'gitlab', repository: 'a/b', server: 'https://a.vn/git/' }],
    ['a server without TLS', { host: 'gitlab', repository: 'a/b', server: 'http://git.a.vn' }],
  ])('%s is refused', (_what, editor) => {
    expect(EditorSchema.safeParse(editor).success).toBe(false);
  });
});
