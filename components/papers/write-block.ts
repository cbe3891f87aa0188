import type { Invoice } from '../../lib/domain/invoice.ts';
import { markOf } from '../../lib/domain/mark-return.ts';
import type { Money } from '../../lib/domain/money.ts';
import type { PaperBlock, PaperItem, PaperValue } from '../../lib/domain/papers/paper-block.ts';
import { formatCount, formatDay, formatList, formatMoney } from '../../lib/i18n/format.ts';
import type { Words } from '../../lib/i18n/written-words.ts';

/** A table of a paper. Columns that would be empty are left out. */
export interface WrittenTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Places of the columns with numbers and amounts: they stand at the end of their column. */
  readonly numeric: readonly number[];
  /** Places of the columns with ids: they are never broken over two lines. */
  readonly codes: readonly number[];
}

/** What a paper says of one thing, in words: to be set as plain text, as a page or as a file. */
export interface WrittenBlock {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  readonly tables: readonly WrittenTable[];
}

/** Puts a block into the words of a language. */
export function writeBlock(block: PaperBlock, words: Words): WrittenBlock {
  return {
    title: words.say(`papers.written.block.${block.about}`),
    rows: block.facts.map(({ code, value }) => ({ name: words.say(`papers.written.fact.${code}`), value: writeValue(value, words) })),
    tables: [itemsTable(block.items, words), shipmentsTable(block, words), returnsTable(block, words), invoicesTable(block.invoices, words)].filter(({ rows }) => rows.length > 0),
  };
}

function writeValue(value: PaperValue, { locale, say }: Words): string {
  switch (value.kind) {
    case 'text': return value.text;
    case 'texts': return formatList(value.texts, locale);
    case 'day': return formatDay(value.day, locale);
    case 'money': return formatList(value.amounts.map((money) => formatMoney(money, locale)), locale);
    case 'days': return say('papers.written.days', { count: formatCount(value.count, locale) }, value.count);
  }
}

interface Column {
  readonly head: string;
  readonly cells: readonly string[];
  readonly isNumeric?: boolean;
  readonly isCode?: boolean;
}

function table(title: string, columns: readonly Column[]): WrittenTable {
  const filled = columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
  return {
    title,
    heads: filled.map(({ head }) => head),
    rows: (filled[0]?.cells ?? []).map((_, row) => filled.map(({ cells }) => cells[row] ?? '')),
    numeric: filled.flatMap(({ isNumeric }, place) => (isNumeric === true ? [place] : [])),
    codes: filled.flatMap(({ isCode }, place) => (isCode === true ? [place] : [])),
  };
}

function itemsTable(items: readonly PaperItem[], { locale, say }: Words): WrittenTable {
  const money = (amount: Money | null): string => (amount === null ? '' : formatMoney(amount, locale));
  return table(say('papers.written.list.items'), [
    { head: say('papers.written.column.item'), cells: items.map(({ title }) => title) },
    { head: say('papers.written.column.asin'), cells: items.map(({ asin }) => asin ?? ''), isCode: true },
    { head: say('papers.written.column.quantity'), cells: items.map(({ quantity }) => (quantity === null ? '' : formatCount(quantity, locale))), isNumeric: true },
    { head: say('papers.written.column.unitPrice'), cells: items.map(({ unitPrice }) => money(unitPrice)), isNumeric: true },
    { head: say('papers.written.column.amount'), cells: items.map(({ amount }) => money(amount)), isNumeric: true },
  ]);
}

function shipmentsTable({ shipments }: PaperBlock, { locale, say }: Words): WrittenTable {
  return table(say('papers.written.list.shipments'), [
    { head: say('papers.written.column.status'), cells: shipments.map(({ status = '' }) => status) },
    { head: say('papers.written.column.promised'), cells: shipments.map(({ promised = '' }) => promised) },
    { head: say('papers.written.column.delivered'), cells: shipments.map(({ deliveredOn }) => (deliveredOn === undefined ? '' : formatDay(deliveredOn, locale))) },
    { head: say('papers.written.column.carrier'), cells: shipments.map(({ carrier = '' }) => carrier) },
    { head: say('papers.written.column.tracking'), cells: shipments.map(({ trackingId = '' }) => trackingId) },
  ]);
}

function returnsTable({ returns }: PaperBlock, { locale, say }: Words): WrittenTable {
  return table(say('papers.written.list.returns'), [
    { head: say('papers.written.column.item'), cells: returns.map(({ title }) => title) },
    { head: say('papers.written.column.asin'), cells: returns.map(({ asin }) => asin ?? ''), isCode: true },
    { head: say('papers.written.column.quantity'), cells: returns.map(({ quantity }) => formatCount(quantity, locale)), isNumeric: true },
    { head: say('papers.written.column.state'), cells: returns.map((each) => say(`papers.written.returned.${markOf(each)}`)) },
    { head: say('papers.written.column.refund'), cells: returns.map(({ refund }) => (refund === null ? '' : formatMoney(refund, locale))), isNumeric: true },
  ]);
}

function invoicesTable(invoices: readonly Invoice[], { locale, say }: Words): WrittenTable {
  return table(say('papers.written.list.invoices'), [
    { head: say('papers.written.column.kind'), cells: invoices.map(({ kind }) => say(`papers.written.invoice.${kind}`)) },
    { head: say('papers.written.column.document'), cells: invoices.map(({ number }) => number ?? '') },
    { head: say('papers.written.column.day'), cells: invoices.map(({ day }) => (day === null ? '' : formatDay(day, locale))) },
    { head: say('papers.written.column.amount'), cells: invoices.map(({ amount }) => (amount === null ? '' : formatMoney(amount, locale))), isNumeric: true },
  ]);
}
