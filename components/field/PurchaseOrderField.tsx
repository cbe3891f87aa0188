import { i18n } from '#i18n';
import type { Verdict } from '../../lib/domain/verdict.ts';
import type { FieldQuestions, Trouble } from './field-questions.ts';
import { FieldStatus } from './FieldStatus.tsx';
import { SaveNumber } from './SaveNumber.tsx';
import { SuggestionList, optionId } from './SuggestionList.tsx';
import { useField, type FieldActions, type FieldState } from './use-field.ts';

const listId = 'suggestions';
const statusId = 'status';

const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.key === 'Process';

/** Keys of a combobox (WAI-ARIA 1.2, editable with list). Enter picks or keeps, and never reaches the shop's form. */
function handleKey(event: KeyboardEvent, state: FieldState, actions: FieldActions): void {
  event.stopPropagation(); // the shop's own shortcuts must not see what is typed here
  if (isComposing(event)) return;
  const picked = state.suggestions[state.active];
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      event.preventDefault();
      if (!state.open) actions.openList();
      else actions.move(event.key === 'ArrowDown' ? 1 : -1);
      return;
    case 'Enter':
      event.preventDefault();
      if (state.open && picked !== undefined) actions.pick(picked.number);
      else actions.commit();
      return;
    case 'Escape':
      event.preventDefault();
      if (state.open) actions.closeList();
      else actions.restore();
  }
}

function toneOf(state: FieldState): string {
  if (state.trouble !== null) return 'wait';
  if (state.verdict === null) return 'plain';
  if (state.verdict.kind === 'malformed') return 'bad';
  return state.verdict.kind === 'known' && state.verdict.purchaseOrder.problem === undefined ? 'ok' : 'warn';
}

/** The PO field above the place-order box: a combobox over the saved POs, one line that says what is true of the number. */
export function PurchaseOrderField(props: {
  readonly questions: FieldQuestions;
  readonly initial: Verdict | null;
  readonly trouble: Trouble | null;
  readonly locale: string;
  readonly isHonest: (event: MouseEvent) => boolean;
}) {
  const [state, actions] = useField(props.questions, props.initial, props.trouble);
  const { verdict, trouble } = state;
  return (
    <section class="card" aria-label={i18n.t('field.region')}>
      <header>
        <label for="number">{i18n.t('field.label')}</label> <span class="hint">{i18n.t('field.optional')}</span>
        <span class="brand" aria-hidden="true">PO Ledger</span>
      </header>
      <div class={`box ${toneOf(state)}`}>
        <input
          id="number" type="text" role="combobox" autocomplete="off" autocapitalize="off" spellcheck={false}
          placeholder={i18n.t('field.placeholder')} value={state.text}
          aria-autocomplete="list" aria-controls={listId} aria-expanded={state.open} aria-describedby={statusId}
          aria-invalid={verdict?.kind === 'malformed'}
          {...(state.open && state.active >= 0 ? { 'aria-activedescendant': optionId(state.active) } : {})}
          onInput={(event) => actions.type(event.currentTarget.value)}
          onKeyDown={(event) => handleKey(event, state, actions)}
          onClick={() => state.open || actions.openList()}
          onFocus={() => state.open || actions.openList()}
          onBlur={() => actions.commit()}
        />
        {state.text === '' ? <span class="chevron" aria-hidden="true" /> : (
          <button
            type="button" class="clear" aria-label={i18n.t('field.clear')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => { if (props.isHonest(event)) actions.type(''); }}
          />
        )}
        {state.open && (
          <SuggestionList
            id={listId} suggestions={state.suggestions} active={state.active} locale={props.locale}
            onPick={(number, event) => { if (props.isHonest(event)) actions.pick(number); }}
          />
        )}
      </div>
      <div id={statusId} role="status" class="status">
        <FieldStatus verdict={verdict} trouble={trouble} locale={props.locale} />
      </div>
      {trouble !== null && (
        <button type="button" class="action" onClick={() => actions.commit()}>{i18n.t('field.tryAgain')}</button>
      )}
      {trouble === null && !state.open && verdict?.kind === 'unknown' && (
        <SaveNumber key={verdict.number} isHonest={props.isHonest} onSave={actions.save} />
      )}
    </section>
  );
}
