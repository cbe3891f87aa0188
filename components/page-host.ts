import { element as make } from './element.ts';
import tokensCss from './tokens.css?inline';

/** An element of ours on a shop's page: nothing of the page's styles or scripts reaches into it. */
export interface PageHost {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Where the view goes. */
  readonly place: HTMLElement;
}

// The root font size of the page is the shop's, not ours.
const inPixels = (css: string): string => css.replace(/([\d.]+)rem/g, (_, size: string) => `${Number(size) * 16}px`);

/** What the page paints its ground with: our elements follow the page, not the system. */
function schemeOf(document: Document): 'dark' | 'light' {
  const [red = 255, green = 255, blue = 255, alpha = 1] =
    (getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0.5 && red * 0.3 + green * 0.6 + blue * 0.1 < 100 ? 'dark' : 'light';
}

/** The person's language and writing direction, as the browser has them. */
export interface PeopleLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Makes an element with a closed shadow root, our tokens and `css`. It is not yet in the page. */
export function createPageHost(document: Document, name: string, css: string, { lang, dir }: PeopleLanguage): PageHost {
  const element = document.createElement('div');
  element.dataset['poLedger'] = name;
  element.lang = lang;
  element.dir = dir;
  const shadow = element.attachShadow({ mode: 'closed' });
  const place = make('div');
  shadow.append(make('style', {}, `${inPixels(tokensCss)}${css}:host{color-scheme:${schemeOf(document)}}`), place);
  return { element, shadow, place };
}
