import { i18n } from '#i18n';
import type { Verdict } from '../../lib/domain/verdict.ts';
import { element } from '../element.ts';
import type { FieldState } from './field-model.ts';
import { problemSentence } from './problem-sentence.ts';

/** The meaning of the line, for its colour and sign. */
export type Tone = 'plain' | 'ok' | 'warn' | 'bad' | 'wait';

/** What the line under the field means. */
export function toneOf({ trouble, verdict }: Pick<FieldState, 'trouble' | 'verdict'>): Tone {
  if (trouble !== null) return trouble === 'unkept' ? 'bad' : 'wait';
  if (verdict === null) return 'plain';
  if (verdict.kind === 'malformed') return 'bad';
  return verdict.kind === 'known' && verdict.purchaseOrder.problem === undefined ? 'ok' : 'warn';
}

function verdictSentence(verdict: Verdict, locale: string): (Node | string)[] {
  switch (verdict.kind) {
    case 'malformed': return [i18n.t(`field.malformed.${verdict.problem}`)];
    case 'unknown': return [element('strong', {}, i18n.t('field.unknown.what')), ' ', i18n.t('field.unknown.then')];
    case 'known': {
      const { number, title, orderCount, problem, validUntil } = verdict.purchaseOrder;
      const name = [element('bdi', { class: 'number' }, number), title === '' ? '' : ` · ${title}`];
      if (problem === undefined) return [...name, ' — ', i18n.t('field.ordersSoFar', orderCount)];
      return [element('strong', {}, problemSentence(problem, validUntil, locale)), ' ', ...name, '. ', i18n.t('field.problem.then')];
    }
  }
}

/** The one line under the field: what will happen, or what is wrong and what to do. */
export function statusLine(state: FieldState, locale: string): HTMLParagraphElement[] {
  const { trouble, verdict, isKnown } = state;
  if (trouble !== null && !isKnown) return [element('p', { class: 'wait' }, i18n.t('field.trouble.unknown'))];
  if (trouble === 'unkept') return [element('p', { class: 'bad' }, i18n.t('field.trouble.unkept'))];
  if (trouble !== null) {
    return [element('p', { class: 'wait' },
      element('strong', {}, i18n.t('field.trouble.kept')), ' ', i18n.t(`field.trouble.${trouble}`))];
  }
  return verdict === null ? [] : [element('p', { class: toneOf(state) }, ...verdictSentence(verdict, locale))];
}
