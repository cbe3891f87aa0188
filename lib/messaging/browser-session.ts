import { browser } from '#imports';

const key = 'browserSession';

/** Names this run of the browser. Numbers of tabs mean something only together with it. */
export async function browserSession(): Promise<string> {
  const stored = await browser.storage.session.get<{ [key]?: string }>(key);
  const known = stored[key];
  if (known !== undefined) return known;
  const session = crypto.randomUUID();
  await browser.storage.session.set({ [key]: session });
  return session;
}
