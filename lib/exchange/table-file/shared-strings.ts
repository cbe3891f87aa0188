import type { XmlHandler } from './xml-scanner.ts';

/** Text of a spreadsheet as people see it: `_x000D_` stands for a character XML cannot hold. */
export function writtenText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}

/** Gathers the texts of `xl/sharedStrings.xml`, in which cells name them by number. How a Japanese word is read aloud is left out. */
export class SharedStringReader implements XmlHandler {
  readonly texts: string[] = [];
  private current = '';
  private inText = false;
  private inReading = false;

  open = (name: string): void => {
    if (name === 'si') this.current = '';
    if (name === 'rPh') this.inReading = true;
    if (name === 't') this.inText = !this.inReading;
  };

  close = (name: string): void => {
    if (name === 'si') this.texts.push(writtenText(this.current));
    if (name === 'rPh') this.inReading = false;
    if (name === 't') this.inText = false;
  };

  text = (text: string): void => {
    if (this.inText) this.current += text;
  };
}
