import { request } from 'node:https';
import { JSDOM } from 'jsdom';
import type { Market } from '../../store/markets.ts';
import type { Store } from '../../store/server.ts';

/** An answer of the shop, with its page as a document (no script of it runs). */
export type Answer = { readonly status: number; readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly text: string; readonly document: Document };

const { DOMParser } = new JSDOM().window;
const parsed = new Map<string, Document>();

/** Parsed when asked for, and once: a page is read many times in a test, most answers never. */
function parse(text: string): Document {
  const known = parsed.get(text) ?? new DOMParser().parseFromString(text, 'text/html');
  parsed.set(text, known);
  return known;
}

type Sent = { readonly method?: 'POST'; readonly form?: Readonly<Record<string, string>>; readonly ajax?: boolean };

/** Somebody who shops without scripts: asks for pages, follows redirects, sends the forms as they stand on the page. */
export class Shopper {
  readonly #store: Store;
  readonly #host: Market['host'];

  constructor(store: Store, host: Market['host']) {
    this.#store = store;
    this.#host = host;
  }

  /** Asks for a path and follows redirects to the page at the end. */
  async open(path: string, sent: Sent = {}): Promise<Answer> {
    const answer = await this.ask(path, sent);
    const { location } = answer.headers;
    return location === undefined ? answer : this.open(location);
  }

  /** Asks once. */
  ask(path: string, sent: Sent = {}): Promise<Answer> {
    const url = new URL(path, `https://${this.#host}`);
    const body = sent.form === undefined ? undefined : new URLSearchParams(sent.form).toString();
    return new Promise((resolve, reject) => {
      const outgoing = request({
        host: '127.0.0.1', port: this.#store.port, path: `${url.pathname}${url.search}`, method: sent.method ?? 'GET',
        rejectUnauthorized: false, servername: this.#host,
        headers: {
          host: this.#host,
          ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
          ...(sent.ajax === true ? { 'x-amz-checkout-transition': 'ajax', 'x-amz-checkout-type': 'spp' } : {}),
        },
      }, (incoming) => {
        let text = '';
        incoming.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; }).on('error', reject).on('end', () => {
          const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
          resolve({ status: incoming.statusCode ?? 0, url: url.href, headers, text, get document() { return parse(text); } });
        });
      });
      outgoing.on('error', reject).end(body);
    });
  }

  /** Sends a form of the page as a browser would without scripts. */
  submit(page: Answer, selector: string, changes: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const form = page.document.querySelector<HTMLFormElement>(selector);
    if (form === null) throw new RangeError(`Cannot find form "${selector}"`);
    const fields = Object.fromEntries([...form.elements].flatMap((element) => {
      const field = element as HTMLInputElement; // every control of the shop's forms has name, value and disabled
      return field.name === '' || field.disabled || field.type === 'submit' ? [] : [[field.name, field.value]];
    }));
    const all = { ...fields, ...changes };
    const action = form.getAttribute('action') ?? '';
    return form.method === 'post' ? this.open(action, { method: 'POST', form: all }) : this.open(`${action}?${new URLSearchParams(all).toString()}`);
  }

  /** From the cart to the review step. */
  async toReview(): Promise<Answer> {
    let page = await this.submit(await this.open('/gp/cart/view.html'), '#activeCartViewForm');
    while (page.document.querySelector('.checkout-page-form') !== null) page = await this.submit(page, '.checkout-page-form');
    return page;
  }

  /** Buys what is in the cart, up to the page that comes then. */
  async buy(): Promise<Answer> {
    return this.submit(await this.toReview(), '#spc-form');
  }
}

/** The text of every element that fits, white space collapsed. */
export function texts(page: Answer, selector: string): string[] {
  return [...page.document.querySelectorAll(selector)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
}
