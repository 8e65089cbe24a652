/**
 * Who writes on the site, by the name that they log in with. Editors of one site have the same rights as who manages
 * it; authors may not place any HTML.
 */
export const PEOPLE = ['beheerder', 'redacteur', 'auteur'] as const;
export type Person = (typeof PEOPLE)[number];

export interface Writer {
  readonly person: Person;
  /** For a browser that works in this writer's name. */
  readonly cookies: readonly string[];
  /** Asks the site for something in this writer's name, as the editor of WordPress does. */
  request(address: string, more?: RequestInit): Promise<Response>;
  /** Publishes a post by the same road as the editor of WordPress does, and gives its address and what was stored. */
  publish(
    title: string,
    content: string,
  ): Promise<{ readonly address: string; readonly stored: string }>;
}

/** Logs in with name and password. */
export async function logIn(origin: string, person: Person): Promise<Writer> {
  const answer = await fetch(`${origin}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    body: new URLSearchParams({ log: person, pwd: 'wachtwoord', testcookie: '1' }),
  });
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  if (!cookies.some((cookie) => cookie.startsWith('wordpress_logged_in')))
    throw new Error(`${person} could not log in: ${answer.status}`);
  const headers = { cookie: cookies.join('; ') };
  const nonce = await (
    await fetch(`${origin}/wp-admin/admin-ajax.php?action=rest-nonce`, { headers })
  ).text();
  const request: Writer['request'] = (address, more = {}) =>
    fetch(address, {
      ...more,
      headers: { ...headers, 'x-wp-nonce': nonce, 'content-type': 'application/json' },
    });
  return {
    person,
    cookies,
    request,
    async publish(title, content) {
      const saved = await request(`${origin}/?rest_route=/wp/v2/posts&context=edit`, {
        method: 'POST',
        body: JSON.stringify({ title, content, status: 'publish' }),
      });
      const post = (await saved.json()) as {
        readonly id?: number;
        readonly content?: { readonly raw: string };
      };
      if (!saved.ok || post.id === undefined || post.content === undefined)
        throw new Error(
          `${person} could not publish ${title}: ${saved.status} ${JSON.stringify(post)}`,
        );
      return { address: `${origin}/?p=${post.id}`, stored: post.content.raw };
    },
  };
}
