/** Which repository the editor works on, from what `site.json` says. */
import type { EditorData } from '../../schema/editor.ts';

/** The part of the CMS's configuration that names the repository. */
export interface EditorBackend {
  backend: Readonly<Record<string, unknown>>;
  publish_mode: 'simple' | 'editorial_workflow';
}

const publicServers = {
  github: 'https://github.com',
  gitlab: 'https://gitlab.com',
  gitea: 'https://gitea.com',
  // The public server of those who keep Forgejo.
  forgejo: 'https://codeberg.org',
} as const satisfies Record<EditorData['host'], string>;

/**
 * The repository of a catalogue without one on the web: only the files of the computer can be edited.
 * The CMS wants a name all the same; nothing asks this host, and the policy would not let it.
 */
const LOCAL_ONLY = {
  name: 'gitea',
  repo: 'local/san-vat',
  base_url: 'https://local.invalid',
  api_root: 'https://local.invalid/api/v1',
  auth_methods: ['token'],
} as const;

const serverOf = ({ host, server }: EditorData): string =>
  (server ?? publicServers[host]).replace(/\/$/, '');

/** Where the interface of a server is; GitHub's own has a host of its own. */
function apiRoot(editor: EditorData): string {
  const server = serverOf(editor);
  if (editor.host === 'github') {
    return server === publicServers.github ? 'https://api.github.com' : `${server}/api/v3`;
  }
  return editor.host === 'gitlab' ? `${server}/api/v4` : `${server}/api/v1`;
}

/** @param editor nothing when the catalogue names no repository */
export function editorBackend(
  editor: EditorData | undefined,
  commitMessages: Readonly<Record<string, string>>,
): EditorBackend {
  if (!editor) return { backend: LOCAL_ONLY, publish_mode: 'simple' };
  const server = serverOf(editor);
  const shared = {
    repo: editor.repository,
    ...(editor.branch ? { branch: editor.branch } : {}),
    api_root: apiRoot(editor),
    commit_messages: commitMessages,
  };
  if (editor.host === 'github') {
    const { signInServer } = editor;
    return {
      backend: {
        name: 'github',
        ...shared,
        ...(signInServer ? { base_url: signInServer.replace(/\/$/, '') } : {}),
        auth_methods: signInServer ? ['oauth', 'token'] : ['token'],
      },
      publish_mode: modeOf(editor.review),
    };
  }
  const signIn = editor.applicationId
    ? { app_id: editor.applicationId, auth_methods: ['oauth', 'token'] }
    : { auth_methods: ['token'] };
  if (editor.host === 'gitlab') {
    return {
      backend: { name: 'gitlab', ...shared, base_url: server, auth_type: 'pkce', ...signIn },
      publish_mode: modeOf(editor.review),
    };
  }
  return {
    backend: { name: 'gitea', ...shared, base_url: server, ...signIn },
    publish_mode: 'simple',
  };
}

const modeOf = (review: boolean | undefined): EditorBackend['publish_mode'] =>
  review === false ? 'simple' : 'editorial_workflow';

/** The hosts that the editor talks to: that of the repository, and no other. */
export function editorHosts(editor: EditorData | undefined): string[] {
  if (!editor) return [];
  const hosts = [new URL(apiRoot(editor)).origin];
  // The key that a sign-in ends with is fetched from the server itself.
  if (editor.host !== 'github') hosts.push(serverOf(editor));
  return [...new Set(hosts)];
}
