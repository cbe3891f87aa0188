import { i18n } from '#i18n';
import type { FieldLine, NumberView } from '../../domain/field-view.ts';
import type { NumberVerdict } from '../../domain/number-verdict.ts';
import { problemWords } from './problem-words.ts';

const strong = (text: string) => ({ kind: 'strong', text }) as const;

function knownLine({ purchaseOrder, problem }: Extract<NumberVerdict, { kind: 'known' }>, locale: string): FieldLine {
  const { number, title, orderCount } = purchaseOrder;
  const name = [{ kind: 'number', text: number } as const, title === '' ? '' : ` · ${title}`];
  if (problem === undefined) return { tone: 'ok', pieces: [...name, ' — ', i18n.t('field.ordersSoFar', orderCount)] };
  return { tone: 'warn', pieces: [strong(problemWords(problem, purchaseOrder, locale)), ' ', ...name, '. ', i18n.t('field.problem.then')] };
}

/** What the field says of the number in it. `locale`: how days are written. */
export function numberWords(verdict: NumberVerdict, locale: string): NumberView {
  switch (verdict.kind) {
    case 'malformed':
      return { summary: 'malformed', number: null, lines: [{ tone: 'bad', pieces: [i18n.t(`field.malformed.${verdict.problem}`)] }] };
    case 'unknown':
      return {
        summary: 'unknown', number: verdict.number,
        lines: [{ tone: 'warn', pieces: [strong(i18n.t('field.unknown.what')), ' ', i18n.t('field.unknown.then')] }],
      };
    case 'known':
      return { summary: verdict.problem ?? 'usable', number: verdict.purchaseOrder.number, lines: [knownLine(verdict, locale)] };
  }
}
