import type { ReadingLog } from '../read.ts';
import { matchLabel, splitLabel } from '../labels/match.ts';
import { findOrderId } from '../order-id.ts';
import { parseDay } from '../parse-day.ts';
import { poNumber as poSlot } from '../selectors/order-details.ts';
import { linesOf, type Line } from './invoice-lines.ts';

/** What an order says about itself for the buyer's accounting. */
export interface BusinessFacts {
  readonly poNumber?: string;
  readonly businessOrderInformation?: Readonly<Record<string, string>>;
}

const seen = '2026-01';
const longest = 200;

/**
 * The PO number and the lines under "Business order information", by their visible labels in any shop language.
 * Neither stands on a consumer's page; a label that is there without a value is named in `missing`.
 */
export function readBusinessFacts(log: ReadingLog, lines: readonly Line[], slots: readonly Element[] = []): BusinessFacts {
  const information = informationIn(lines);
  if (information !== undefined) log.evidence['businessOrderInformation'] = { selector: 'label(businessOrderInformation)', index: 0, seen };
  const shown = [...slots.map(slotValue), ...labelled(lines)];
  const values = new Set(shown.filter((value) => value !== ''));
  const [poNumber] = values;
  const selector = poSlot[0];
  if (poNumber !== undefined) {
    const slot = slots.length > 0 && selector !== undefined && slotValue(slots[0]) !== '' ? selector : { css: 'label(poNumber)', seen };
    log.evidence['poNumber'] = { selector: slot.css, index: 0, seen: slot.seen, ...(values.size > 1 ? { note: 'disagree' } : {}) };
  }
  const one = values.size === 1 && poNumber !== undefined;
  if (!one && shown.length > 0) log.missing.push('poNumber');
  return {
    ...(one ? { poNumber } : {}),
    ...(information === undefined ? {} : { businessOrderInformation: information }),
  };
}

/** The value in Amazon's own slot: what follows the label, or all of it when it has none. What it holds on Business pages was not seen. */
function slotValue(slot: Element | undefined): string {
  const lines = slot === undefined ? [] : linesOf(slot);
  const text = lines.map((line) => line.text).join(' ');
  if (matchLabel(text) !== undefined) return '';
  const split = splitLabel(text);
  if (split !== undefined) return split.kind === 'poNumber' ? value(split.rest) : '';
  // A label in words nobody knows: which part is the number cannot be told.
  return /[:：]/.test(text) ? '' : value(text);
}

/** Every value that stands behind, beside or below the visible label. Empty where the label has none. */
function labelled(lines: readonly Line[]): string[] {
  const values: string[] = [];
  for (const [index, line] of lines.entries()) {
    const [first = '', ...others] = line.cells;
    if (matchLabel(first) === 'poNumber') {
      const next = lines[index + 1];
      values.push(others.length > 0 ? value(others.join(' ')) : next !== undefined && below(line, next) ? value(next.text) : '');
    } else if (hasColon(line.text)) {
      const split = splitLabel(line.text);
      if (split?.kind === 'poNumber') values.push(value(split.rest));
    }
  }
  return values;
}

/** Whether a line is the value of the label above it: in the same block or the very next, and nothing with a meaning of its own. */
function below(label: Line, next: Line): boolean {
  if (label.block === null || next.block === null) return false;
  const near = next.block === label.block || next.block === label.block.nextElementSibling;
  return near && !hasColon(next.text) && matchLabel(next.text) === undefined && splitLabel(next.text) === undefined
    && parseDay(next.text) === undefined && findOrderId(next.text) === undefined;
}

/** "Label: value" lines below the heading, as far as they go. Everything a heading has on its own line is not one. */
function informationIn(lines: readonly Line[]): Readonly<Record<string, string>> | undefined {
  const at = lines.findIndex((line) => matchLabel(line.text) === 'businessOrderInformation');
  if (at < 0) return undefined;
  const facts = new Map<string, string>();
  for (const line of lines.slice(at + 1)) {
    const [label, rest] = line.cells.length > 1 ? [line.cells[0] ?? '', line.cells.slice(1).join(' ')] : splitColon(line.text);
    const kind = matchLabel(label);
    if (label === '' || (kind !== undefined && kind !== 'poNumber')) break;
    if (value(rest) !== '') facts.set(label.replace(/[\s:：]+$/, ''), value(rest));
  }
  return facts.size > 0 ? Object.fromEntries(facts) : undefined;
}

function splitColon(text: string): readonly [label: string, rest: string] {
  const colon = text.search(/[:：]/);
  return colon <= 0 || colon > 80 ? ['', ''] : [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

function hasColon(text: string): boolean {
  return /[:：#]/.test(text);
}

/** A value as printed, or empty when it is a dash, a placeholder or too long for one. */
function value(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) && text.length <= longest && !/[\u202d\u202e]/.test(text) ? text.trim() : '';
}
