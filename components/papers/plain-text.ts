import { withoutTurningMarks } from '../../lib/domain/turning-marks.ts';
import type { WrittenBlock, WrittenTable } from './write-block.ts';

/** Text of a page or a person as it stands in a paper of plain lines: nobody's line breaks begin a line of ours, nor turn it around. */
export function oneLine(text: string): string {
  return withoutTurningMarks(text).replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** A block as lines of plain text: its title, a line per fact, and a numbered line per row of its tables. */
export function plainLines({ title, rows, tables }: WrittenBlock): string[] {
  return [title, ...rows.map(({ name, value }) => `${name}: ${oneLine(value)}`), ...tables.flatMap(tableLines)];
}

function tableLines({ title, heads, rows }: WrittenTable): string[] {
  return [`${title}:`, ...rows.map((cells, index) => {
    const [first = '', ...others] = cells.map((cell, place) => (cell === '' ? '' : place === 0 ? oneLine(cell) : `${heads[place] ?? ''} ${oneLine(cell)}`));
    return `${index + 1}. ${[first, ...others].filter((cell) => cell !== '').join(', ')}`;
  })];
}
