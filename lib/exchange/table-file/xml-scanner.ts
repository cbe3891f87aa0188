/** What a scanner meets, in the order of the text. Names come without their namespace's prefix. */
export interface XmlHandler {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const tag = /<(\/?)([^\s<>/=]+)((?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** No tag and no text between two tags of a sheet is longer. */
const maxWaiting = 1024 * 1024;

function codePoint(digits: string, radix: number): string {
  const code = Number.parseInt(digits, radix);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

function plain(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
      hex === undefined ? decimal === undefined ? entities[name ?? ''] ?? whole : codePoint(decimal, 10) : codePoint(hex, 16))
    : text;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function reader(written: string): (name: string) => string | undefined {
  return (wanted) => {
    for (const [, name = '', double, single] of written.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      if (local(name) === wanted) return plain(double ?? single ?? '');
    }
    return undefined;
  };
}

/**
 * Goes through XML piece by piece, without ever holding the whole of it. As much of XML as spreadsheets use: no document
 * type and so no entities of its own, which can grow without end.
 */
export class XmlScanner {
  private readonly handler: XmlHandler;
  private rest = '';

  constructor(handler: XmlHandler) {
    this.handler = handler;
  }

  /** Takes in more text. False when this is no XML that we read; nothing more should come then. */
  push(text: string): boolean {
    const buffer = this.rest + text;
    let at = 0;
    for (;;) {
      const begin = buffer.indexOf('<', at);
      if (begin < 0) break;
      if (begin > at) this.handler.text(plain(buffer.slice(at, begin)));
      at = begin;
      const next = this.passMarkup(buffer, begin);
      if (next === 'waits') break;
      if (next === 'broken') return false;
      at = next;
    }
    this.rest = buffer.slice(at);
    return this.rest.length <= maxWaiting;
  }

  /** True when no tag was left open in the middle. */
  get isComplete(): boolean {
    return !this.rest.includes('<');
  }

  private passMarkup(buffer: string, begin: number): number | 'waits' | 'broken' {
    if (buffer[begin + 1] === '?') return after(buffer, '?>', begin);
    if (buffer[begin + 1] === '!') return this.passDeclaration(buffer, begin);
    tag.lastIndex = begin;
    const found = tag.exec(buffer);
    if (found === null) return buffer.includes('>', begin) && buffer.includes('<', begin + 1) ? 'broken' : 'waits';
    const [whole, closing, written = '', attributes = '', empty] = found;
    const name = local(written);
    if (closing === '') this.handler.open(name, reader(attributes));
    if (closing === '/' || empty === '/') this.handler.close(name);
    return begin + whole.length;
  }

  private passDeclaration(buffer: string, begin: number): number | 'waits' | 'broken' {
    if (buffer.startsWith('<!--', begin)) return after(buffer, '-->', begin + 4);
    if (buffer.startsWith('<![CDATA[', begin)) {
      const end = buffer.indexOf(']]>', begin);
      if (end < 0) return 'waits';
      this.handler.text(buffer.slice(begin + 9, end));
      return end + 3;
    }
    return buffer.length - begin < 9 ? 'waits' : 'broken';
  }
}

function after(buffer: string, mark: string, from: number): number | 'waits' {
  const at = buffer.indexOf(mark, from);
  return at < 0 ? 'waits' : at + mark.length;
}
