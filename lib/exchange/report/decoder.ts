/** The ways Amazon, or a spreadsheet that saved its report, encodes text. `utf-8` includes Windows-1252: its bytes tell. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding a byte order mark names. */
export function markedEncoding(start: Uint8Array): Encoding | undefined {
  const [first, second, third] = start;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The encodings a file without a mark may have, the likeliest first. UTF-16 shows itself by its zero bytes. */
export function possibleEncodings(start: Uint8Array): readonly Encoding[] {
  return start.includes(0) ? ['utf-16le', 'utf-16be', 'utf-8'] : ['utf-8'];
}

// What Windows-1252 has at 0x80 to 0x9F; a space where it has nothing.
const windowsOwn = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node 20 reads Windows-1252 as Latin-1 (seen in 20.20), which has control characters where Windows has dashes and quotes. Browsers read it right. */
function fromLatin1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const own = windowsOwn[control.charCodeAt(0) - 0x80];
    return own === undefined || own === ' ' ? control : own;
  });
}

/** Turns bytes into text, piece by piece. */
export interface Decoder {
  decode(bytes: Uint8Array, last: boolean): string;
}

/** How many bytes a UTF-8 character takes that begins with this byte; 1 for a byte that begins none. */
function lengthOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 1;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).includes('\uFFFD');
}

/**
 * UTF-8, unless the first character beyond ASCII is none: then it is Windows-1252, which spreadsheets in Europe and America
 * save. In UTF-8 U+FFFD stands for what is damaged further behind.
 */
class Utf8OrWindows implements Decoder {
  private waiting = new Uint8Array(0);
  private decoder: TextDecoder | undefined;

  decode(bytes: Uint8Array, last: boolean): string {
    if (this.decoder !== undefined) return this.decodeOn(this.decoder, bytes, last);
    const joined = new Uint8Array(this.waiting.length + bytes.length);
    joined.set(this.waiting);
    joined.set(bytes, this.waiting.length);
    const beyond = joined.findIndex((byte) => byte >= 0x80);
    const character = beyond < 0 ? joined.subarray(0, 0) : joined.subarray(beyond, beyond + lengthOf(joined[beyond] ?? 0));
    const incomplete = beyond >= 0 && character.length < lengthOf(joined[beyond] ?? 0);
    if (beyond < 0 || (incomplete && !last)) {
      const ascii = joined.subarray(0, beyond < 0 ? joined.length : beyond);
      this.waiting = joined.slice(ascii.length);
      return new TextDecoder().decode(ascii);
    }
    this.decoder = new TextDecoder(isUtf8(character) ? 'utf-8' : 'windows-1252', { ignoreBOM: true });
    return this.decodeOn(this.decoder, joined, last);
  }

  private decodeOn(decoder: TextDecoder, bytes: Uint8Array, last: boolean): string {
    const text = decoder.decode(bytes, { stream: !last });
    return decoder.encoding === 'windows-1252' ? fromLatin1(text) : text;
  }
}

/** A decoder for an encoding. A byte order mark stays in the text, for the reader of the header. */
export function newDecoder(encoding: Encoding): Decoder {
  if (encoding === 'utf-8') return new Utf8OrWindows();
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return { decode: (bytes, last) => decoder.decode(bytes, { stream: !last }) };
}
