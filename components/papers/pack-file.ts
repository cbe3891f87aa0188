import type { WrittenBlock, WrittenTable } from './write-block.ts';
import { titleParts, type WrittenPack } from './write-pack.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that can stand in markup and is text there, whatever it is. Characters no file may hold become a space. */
export function escaped(text: string): string {
  return text.toWellFormed().replace(/[&<>"']/g, (mark) => marks[mark] ?? mark).replace(/[^\P{Cc}\n\t]/gu, ' ');
}

// Light, for screens and paper: this file leaves our own pages and their tokens behind.
const style = `
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; background: #fff; color: #17202b; font: 15px/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.2; } h2 { margin: 1.75rem 0 .5rem; font-size: 1.15rem; } h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1rem; margin: 0; } dt { color: #434e5a; } dd { margin: 0; }
table { width: 100%; border-collapse: collapse; font-size: .93rem; } th, td { padding: .3rem .5rem .3rem 0; border-bottom: 1px solid #d9dfd8; text-align: start; vertical-align: top; }
th { color: #434e5a; font-weight: 600; } .n { padding-right: 0; padding-left: .5rem; text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.c { white-space: nowrap; } h1 bdi { display: inline-block; max-width: 100%; }
.issue { padding: .75rem 1rem; border-inline-start: 4px double #5f2a7e; background: #f4eef8; } pre { margin: .25rem 0; font: inherit; white-space: pre-wrap; } .made, .head { color: #5b6670; }
.letter { padding-bottom: .5rem; border-bottom: 1px solid #d9dfd8; } .letter h3, .letter p { margin: .25rem 0; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .4rem; } }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10pt; } tr, .letter { break-inside: avoid; } thead { display: table-header-group; } h2, h3 { break-after: avoid; } }
@page { margin: 16mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); color: #5b6670; font: 8.5pt system-ui, sans-serif; } }
`.trim();

/** A pack as one file that opens in any browser: no script, nothing from elsewhere, and every text in it is text. */
export function packFile({ language, title, names, issue, blocks, letters, made }: WrittenPack): string {
  return [
    '<!doctype html>', `<html lang="${escaped(language)}">`, '<head>', '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`, '<meta name="color-scheme" content="light">',
    `<title>${escaped(title)}</title>`, `<style>${style}</style>`, '</head>', '<body>', '<main>', `<h1>${titleParts(title, names).map(({ text, isName }) => (isName ? `<bdi>${escaped(text)}</bdi>` : escaped(text))).join('')}</h1>`,
    ...(issue === null ? [] : [`<section class="issue"><h2 style="margin-top:0">${escaped(issue.name)}</h2><p dir="auto">${escaped(issue.text)}</p></section>`]),
    ...blocks.map(blockMarkup),
    ...(letters === null ? [] : [
      `<h2>${escaped(letters.name)}</h2>`,
      ...letters.list.map(({ head, subject, text, attachments }) => [
        '<section class="letter">', `<p class="head">${escaped(head)}</p>`, ...(subject === '' ? [] : [`<h3>${escaped(subject)}</h3>`]), `<pre dir="auto">${escaped(text)}</pre>`,
        ...(attachments === '' ? [] : [`<p class="head">${escaped(attachments)}</p>`]), '</section>',
      ].join('\n')),
    ]),
    `<p class="made">${escaped(made)}</p>`, '</main>', '</body>', '</html>', '',
  ].join('\n');
}

function blockMarkup({ title, rows, tables }: WrittenBlock): string {
  return [
    `<h2>${escaped(title)}</h2>`,
    ...(rows.length === 0 ? [] : ['<dl>', ...rows.map(({ name, value }) => `<dt>${escaped(name)}</dt><dd dir="auto">${escaped(value)}</dd>`), '</dl>']),
    ...tables.map(tableMarkup),
  ].join('\n');
}

function tableMarkup({ title, heads, rows, numeric, codes }: WrittenTable): string {
  const mark = (place: number): string => (numeric.includes(place) ? ' class="n"' : codes.includes(place) ? ' class="c"' : '');
  return [
    `<h3>${escaped(title)}</h3>`, '<table>', `<thead><tr>${heads.map((head, place) => `<th scope="col"${mark(place)}>${escaped(head)}</th>`).join('')}</tr></thead>`, '<tbody>',
    ...rows.map((cells) => `<tr>${cells.map((cell, place) => `<td${mark(place)}>${escaped(cell)}</td>`).join('')}</tr>`), '</tbody>', '</table>',
  ].join('\n');
}
