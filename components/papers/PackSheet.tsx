import css from './PackSheet.module.css';
import type { WrittenTable } from './write-block.ts';
import { titleParts, type WrittenPack } from './write-pack.ts';

/** A support pack as it is printed. */
export function PackSheet({ pack: { language, title, names, issue, blocks, letters, made } }: { pack: WrittenPack }) {
  return (
    <article class={css['sheet']} lang={language} dir="ltr" data-print>
      <h2 class={css['title']}>{titleParts(title, names).map(({ text, isName }, place) => (isName ? <bdi key={place}>{text}</bdi> : text))}</h2>
      {issue !== null && <section class={css['issue']}><h3>{issue.name}</h3><p dir="auto">{issue.text}</p></section>}
      {blocks.map((block, index) => (
        <section key={index} class={css['block']}>
          <h3>{block.title}</h3>
          <dl class={css['facts']}>{block.rows.map(({ name, value }) => <div key={name}><dt>{name}</dt><dd dir="auto">{value}</dd></div>)}</dl>
          {block.tables.map((table) => <SheetTable key={table.title} table={table} />)}
        </section>
      ))}
      {letters !== null && (
        <section class={css['block']}>
          <h3>{letters.name}</h3>
          {letters.list.map(({ head, subject, text, attachments }, index) => (
            <div key={index} class={css['letter']}>
              <p class={css['quiet']}>{head}</p>
              {subject !== '' && <p><strong>{subject}</strong></p>}
              <p class={css['text']} dir="auto">{text}</p>
              {attachments !== '' && <p class={css['quiet']}>{attachments}</p>}
            </div>
          ))}
        </section>
      )}
      <p class={css['quiet']}>{made}</p>
    </article>
  );
}

function SheetTable({ table: { title, heads, rows, numeric, codes } }: { table: WrittenTable }) {
  const mark = (place: number): string | undefined => (numeric.includes(place) ? css['numeric'] : codes.includes(place) ? css['code'] : undefined);
  return (
    <div class={css['scroller']} role="region" aria-label={title} tabIndex={0}>
      <table class={css['table']}>
        <caption>{title}</caption>
        <thead><tr>{heads.map((head, place) => <th key={head} scope="col" class={mark(place)}>{head}</th>)}</tr></thead>
        <tbody>{rows.map((cells, row) => <tr key={row}>{cells.map((cell, place) => <td key={place} class={mark(place)}>{cell}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}
