/** A member of a JSON object at its top: a value, or one element of a member that is a list. `text` is the JSON of it, not yet parsed. */
export interface Member {
  readonly name: string;
  readonly kind: 'value' | 'element' | 'list';
  readonly text: string;
}

/** Longest text of one member or element, in characters: far above anything the ledger keeps. */
const longest = 8_000_000;

type Expected = 'root' | 'key' | 'firstKey' | 'colon' | 'value' | 'element' | 'firstElement' | 'afterElement' | 'afterValue' | 'nothing';

/**
 * Cuts a JSON object into its members while it streams by, and lists into their elements, so that a file of any size needs
 * the memory of one record. A list is told of when it begins. Whether a cut text is JSON shows when it is parsed.
 */
export class MemberSplitter {
  /** True once something could be no part of a JSON object; no more may be pushed then. */
  isBroken = false;
  private expected: Expected = 'root';
  private name = '';
  private parts: string[] = [];
  private length = 0;
  private nesting = 0;
  private inString = false;
  private escaped = false;
  private isScanning = false;

  /** True when the object was closed: nothing but white space may follow. */
  get isComplete(): boolean {
    return this.expected === 'nothing' && !this.isScanning;
  }

  /** The members that end in the next piece of text. */
  push(text: string): Member[] {
    const members: Member[] = [];
    this.isBroken = !this.cut(text, members);
    return members;
  }

  private cut(text: string, members: Member[]): boolean {
    for (let at = 0; at < text.length;) {
      if (this.isScanning) {
        const end = this.scan(text, at);
        this.length += end.next - at;
        if (this.length > longest) return false;
        this.parts.push(text.slice(at, end.next));
        at = end.next;
        if (end.isOver && !this.finish(members)) return false;
        continue;
      }
      const char = text.charAt(at);
      if (char === ' ' || char === '\n' || char === '\r' || char === '\t') {
        at += 1;
        continue;
      }
      const used = this.step(char, members);
      if (used === undefined) return false;
      at += used;
    }
    return true;
  }

  /** One mark between values: how many characters it takes, or undefined when it may not stand here. */
  private step(char: string, members: Member[]): number | undefined {
    switch (this.expected) {
      case 'root': return this.to(char === '{', 'firstKey');
      case 'firstKey': case 'key':
        if (char === '}' && this.expected === 'firstKey') return this.to(true, 'nothing');
        return char === '"' ? this.begin() : undefined;
      case 'colon': return this.to(char === ':', 'value');
      case 'value':
        if (char !== '[') return this.begin();
        members.push({ name: this.name, kind: 'list', text: '' });
        return this.to(true, 'firstElement');
      case 'firstElement': case 'element':
        if (char === ']' && this.expected === 'firstElement') return this.to(true, 'afterValue');
        return this.begin();
      case 'afterElement': return char === ',' ? this.to(true, 'element') : this.to(char === ']', 'afterValue');
      case 'afterValue': return char === ',' ? this.to(true, 'key') : this.to(char === '}', 'nothing');
      case 'nothing': return undefined;
    }
  }

  private to(isRight: boolean, expected: Expected): 1 | undefined {
    this.expected = expected;
    return isRight ? 1 : undefined;
  }

  /** From the next character on a value is read. */
  private begin(): 0 {
    this.isScanning = true;
    this.parts = [];
    this.length = 0;
    this.nesting = 0;
    return 0;
  }

  /** Where the value ends in `text`, or that it goes on behind it. */
  private scan(text: string, from: number): { readonly next: number; readonly isOver: boolean } {
    for (let at = from; at < text.length; at += 1) {
      const char = text.charAt(at);
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (char === '\\') this.escaped = true;
        else if (char === '"') {
          this.inString = false;
          if (this.nesting === 0) return { next: at + 1, isOver: true };
        }
      } else if (char === '"') this.inString = true;
      else if (char === '{' || char === '[') this.nesting += 1;
      else if (this.nesting === 0 && (char === ',' || char === '}' || char === ']' || char <= ' ')) return { next: at, isOver: true }; // the end of a number or word
      else if (char === '}' || char === ']') {
        this.nesting -= 1;
        if (this.nesting === 0) return { next: at + 1, isOver: true };
      }
    }
    return { next: text.length, isOver: false };
  }

  private finish(members: Member[]): boolean {
    this.isScanning = false;
    const text = this.parts.join('');
    this.parts = [];
    if (text === '') return false;
    if (this.expected === 'key' || this.expected === 'firstKey') {
      this.name = text.slice(1, -1); // names of ours need no escapes; others are none of ours
      this.expected = 'colon';
      return true;
    }
    const isValue = this.expected === 'value';
    members.push({ name: this.name, kind: isValue ? 'value' : 'element', text });
    this.expected = isValue ? 'afterValue' : 'afterElement';
    return true;
  }
}
