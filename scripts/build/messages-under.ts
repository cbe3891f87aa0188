import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

const query = '?under=';

/**
 * `import words from './en.yml?under=papers.written'` gives the messages below a key: a text each, or its plural forms. For
 * what is written in another language than the browser's: `i18n.t` knows that one alone.
 */
export function messagesUnder(): Plugin {
  return {
    name: 'messages-under',
    enforce: 'pre',
    async load(id) {
      const at = id.indexOf(query);
      if (at === -1) return undefined;
      const [file, under] = [id.slice(0, at), id.slice(at + query.length)];
      this.addWatchFile(file);
      const messages = (await parseMessagesFile(file)).map((message) => ({ message, key: message.key.join('.') })).filter(({ key }) => key.startsWith(`${under}.`));
      if (messages.length === 0) throw new RangeError(`Cannot find a message under "${under}" in ${file}`);
      const texts = messages.map(({ message, key }) => [key, message.type === 'plural' ? message.plurals : message.message] as const);
      return { code: `export default ${JSON.stringify(Object.fromEntries(texts))}`, map: null };
    },
  };
}
