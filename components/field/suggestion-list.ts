import { i18n } from '#i18n';
import type { Suggestion } from '../../lib/domain/verdict.ts';
import { element } from '../element.ts';
import { problemSentence } from './problem-sentence.ts';

/** The DOM id of the suggestion at `index`, for `aria-activedescendant`. */
export const optionId = (index: number): string => `option-${index}`;

function option(suggestion: Suggestion, index: number, isActive: boolean, locale: string): HTMLLIElement {
  const { number, title, favourite, orderCount, problem, validUntil } = suggestion;
  const star = favourite ? [element('span', { class: 'star', role: 'img', 'aria-label': i18n.t('field.favourite') }, '★')] : [];
  const made = element('li', { id: optionId(index), role: 'option', 'aria-selected': String(isActive) },
    element('span', { class: 'number' }, ...star, element('bdi', {}, number)),
    element('span', { class: 'count' }, i18n.t('field.orders', orderCount)));
  if (title !== '') made.append(element('span', { class: 'title' }, title));
  if (problem !== undefined) made.append(element('span', { class: 'problem' }, problemSentence(problem, validUntil, locale)));
  return made;
}

/** Saved purchase orders to pick from, `active` highlighted. */
export function options(suggestions: readonly Suggestion[], active: number, locale: string): HTMLLIElement[] {
  return suggestions.map((suggestion, index) => option(suggestion, index, index === active, locale));
}
