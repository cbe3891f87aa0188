import { JSDOM } from 'jsdom';

/**
 * What may stand in each element, in the writing of a document type: `A, B?, C*, D+`, or `#PCDATA` for a text. Only the
 * elements that may appear at all are named; one that is not named is an error where it stands.
 */
export type ContentModels = Readonly<Record<string, string>>;

/** Attributes an element must have. */
export type RequiredAttributes = Readonly<Record<string, readonly string[]>>;

interface Particle { readonly name: string; readonly min: number; readonly max: number }

const limits: Readonly<Record<string, readonly [number, number]>> = { '': [1, 1], '?': [0, 1], '*': [0, Infinity], '+': [1, Infinity] };

function particles(model: string): readonly Particle[] {
  return model.split(/\s*,\s*/).map((each) => {
    const [, name = '', many = ''] = /^(.+?)([?*+]?)$/.exec(each.trim()) ?? [];
    const [min = 1, max = 1] = limits[many] ?? [];
    return { name, min, max };
  });
}

/** Everything in `element` and below that its content model does not allow, in words; empty when it is valid. */
export function contentErrors(element: Element, models: ContentModels, attributes: RequiredAttributes = {}): readonly string[] {
  const name = element.tagName;
  const model = models[name];
  if (model === undefined) return [`${name}: not known`];
  const children = [...element.children];
  const missing = (attributes[name] ?? []).filter((each) => !element.hasAttribute(each)).map((each) => `${name}: no ${each}`);
  if (model === '#PCDATA') return children.length === 0 && element.textContent !== '' ? missing : [...missing, `${name}: no text, or elements in it`];
  const loose = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
  let at = 0;
  const wrong = particles(model).flatMap(({ name: wanted, min, max }) => {
    let count = 0;
    while (count < max && children[at]?.tagName === wanted) { at += 1; count += 1; }
    return count < min ? [`${name}: ${wanted} is missing before ${children[at]?.tagName ?? 'its end'}`] : [];
  });
  const rest = children[at] === undefined ? [] : [`${name}: ${children[at]?.tagName ?? ''} is out of place`];
  return [...missing, ...(loose ? [`${name}: a text among its elements`] : []), ...wrong, ...rest, ...children.flatMap((child) => contentErrors(child, models, attributes))];
}

const { DOMParser } = new JSDOM('').window;

/** The root of a document; throws when the text is not well-formed. */
export function rootOf(text: string): Element {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error !== null) throw new Error(error.textContent ?? 'not well-formed');
  return document.documentElement;
}
