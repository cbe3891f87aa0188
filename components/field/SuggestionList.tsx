import { i18n } from '#i18n';
import type { Suggestion } from '../../lib/domain/verdict.ts';
import { problemSentence } from './problem-sentence.ts';

/** The DOM id of the suggestion at `index`, for `aria-activedescendant`. */
export const optionId = (index: number): string => `option-${index}`;

/** Saved purchase orders to pick from. Floats over the page; nothing below it moves. */
export function SuggestionList(props: {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly locale: string;
  readonly onPick: (number: string, event: MouseEvent) => void;
}) {
  return (
    <ul id={props.id} role="listbox" aria-label={i18n.t('field.suggestions')} class="list" hidden={props.suggestions.length === 0}>
      {props.suggestions.map((suggestion, index) => (
        <li
          key={suggestion.number} id={optionId(index)} role="option" aria-selected={index === props.active}
          onMouseDown={(event) => event.preventDefault()} // keeps the focus in the field
          onClick={(event) => props.onPick(suggestion.number, event)}
        >
          <span class="number">
            {suggestion.favourite && <span class="star" role="img" aria-label={i18n.t('field.favourite')}>★</span>}
            <bdi>{suggestion.number}</bdi>
          </span>
          <span class="count">{i18n.t('field.orders', suggestion.orderCount)}</span>
          {suggestion.title !== '' && <span class="title">{suggestion.title}</span>}
          {suggestion.problem !== undefined && (
            <span class="problem">{problemSentence(suggestion.problem, suggestion.validUntil, props.locale)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
