import type { SuggestionView } from '../../lib/domain/field-view.ts';
import { element } from '../element.ts';
import type { Say } from './say.ts';

/** The DOM id of the suggestion at `index`, for `aria-activedescendant`. */
export const optionId = (index: number): string => `option-${index}`;

/** Saved purchase orders to pick from, `active` highlighted. */
export function options(suggestions: readonly SuggestionView[], active: number, say: Say): HTMLLIElement[] {
  return suggestions.map(({ number, title, favourite, note, problem }, index) => {
    const star = favourite ? [element('span', { class: 'star', role: 'img', 'aria-label': say('field.favourite') }, '★')] : [];
    const made = element('li', { id: optionId(index), role: 'option', 'aria-selected': String(index === active) },
      element('span', { class: 'number' }, ...star, element('bdi', {}, number)),
      element('span', { class: 'count' }, note));
    if (title !== '') made.append(element('span', { class: 'title' }, title));
    if (problem !== null) made.append(element('span', { class: 'problem' }, problem));
    return made;
  });
}
