/** An element of a document to be written. Nulls among the children are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: string | readonly (XmlElement | null)[];
}

/** An element with its text, or with its children in the order the schema wants. */
export function xml(name: string, children: XmlElement['children'], attributes: XmlElement['attributes'] = {}): XmlElement {
  return { name, attributes, children };
}

/** An element with a text, or none when the text is empty. */
export function xmlText(name: string, text: string, attributes: XmlElement['attributes'] = {}): XmlElement | null {
  return text === '' ? null : xml(name, text, attributes);
}

// What XML 1.0 cannot hold in any writing, https://www.w3.org/TR/xml/#charsets: control characters but tab and line ends, halves
// of characters, U+FFFE and U+FFFF. Programs read a carriage return back as a line feed, so it is not kept either.
const forbidden = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const everyForbidden = new RegExp(forbidden, 'gu');

/** True when a document can hold the text letter by letter. */
export function isXmlText(text: string): boolean {
  return !forbidden.test(text);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;' };

/** `text` as it stands in an element or an attribute. What no document can hold is left out. */
export function escapeXml(text: string): string {
  return text.replace(everyForbidden, '').replace(/[&<>"\t\n]/g, (character) => escapes[character] ?? '');
}

/** A document in pieces: declaration, document type when there is one, and the root element, indented. */
export function* xmlPieces(root: XmlElement, documentType = ''): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${documentType}`;
  yield* elementPieces(root, '');
}

function* elementPieces({ name, attributes, children }: XmlElement, indent: string): Generator<string> {
  const start = `${indent}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')}`;
  if (typeof children === 'string') {
    yield `${start}>${escapeXml(children)}</${name}>\n`;
    return;
  }
  yield `${start}>\n`;
  for (const child of children) if (child !== null) yield* elementPieces(child, `${indent}  `);
  yield `${indent}</${name}>\n`;
}
