/** First digit of each run of ten that occurs in shop languages: Arabic, Persian, Devanagari, Bengali, Tamil, Telugu, Kannada, Malayalam. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xc66, 0xce6, 0xd66];

/**
 * The text as a reader compares it: digits of every script as 0–9, full-width signs as plain ones,
 * invisible format characters gone, every run of white space one plain space. Undefined when it holds a direction override (U+202D, U+202E): then what a person
 * sees is not what the text says, and no number may be read from it.
 */
export function plainText(text: string): string | undefined {
  if (/^[\t\n\r -~]*$/.test(text)) return text.replace(/\s+/g, ' ').trim(); // plain ASCII, as most texts are: the rest changes nothing
  if (/[\u202d\u202e]/.test(text)) return undefined;
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .replace(/\s+/g, ' ')
    .trim();
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}
