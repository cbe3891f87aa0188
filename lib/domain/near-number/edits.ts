/** One change that may turn a typed text into the one that was meant. `at`: its place, 0 being the first character. */
export interface Edit {
  readonly kind: 'swap' | 'remove' | 'insert' | 'replace';
  readonly at: number;
}

/** Every place for an edit in a text of `length` characters. */
export function editsOf(length: number): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at <= length; at += 1) {
    edits.push({ kind: 'insert', at });
    if (at < length) edits.push({ kind: 'remove', at }, { kind: 'replace', at });
    if (at < length - 1) edits.push({ kind: 'swap', at });
  }
  return edits;
}

/** What an edit can make of a text: one text, or one for each character of `alphabet`. Never the text itself. */
export function applyEdit(text: string, { kind, at }: Edit, alphabet: readonly string[]): readonly string[] {
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  switch (kind) {
    case 'insert': return alphabet.map((character) => before + character + text.slice(at));
    // Of two equal neighbours it is the same which one goes.
    case 'remove': return text[at] === text[at - 1] ? [] : [before + after];
    case 'replace': return alphabet.flatMap((character) => (character === text[at] ? [] : [before + character + after]));
    case 'swap': return text[at] === text[at + 1] ? [] : [before + (text[at + 1] ?? '') + (text[at] ?? '') + after.slice(1)];
  }
}
