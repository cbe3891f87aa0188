import { element as make } from './element.ts';

/** An element of ours on a shop's page: nothing of the page's styles or scripts reaches into it. */
export interface PageHost {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Where the view goes. */
  readonly place: HTMLElement;
  /** Adds styles that came later. */
  readonly style: (css: string) => void;
}

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

/** Makes an element with a closed shadow root and `css`, to which the build adds the tokens it uses. It is not yet in the page. */
export function createPageHost(document: Document, name: string, css: string, { lang, dir }: PeopleLanguage): PageHost {
  const element = document.createElement('div');
  element.dataset['poLedger'] = name;
  element.lang = lang;
  element.dir = dir;
  const shadow = element.attachShadow({ mode: 'closed' });
  // A constructed sheet: Firefox holds a <style> of ours against the page's Content-Security-Policy (153, seen 2026-11).
  const style = (added: string): void => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(added);
    shadow.adoptedStyleSheets.push(sheet);
  };
  style(`${css}:host{color-scheme:${schemeOf(document)}}`);
  const place = make('div');
  shadow.append(place);
  // The shop's own shortcuts need not see what is typed here. Listeners of the page that capture still do.
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste']) place.addEventListener(type, (event) => event.stopPropagation());
  return { element, shadow, place, style };
}
