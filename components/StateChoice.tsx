import { i18n } from '#i18n';
import type { PurchaseOrderState } from '../lib/domain/lifecycle.ts';
import css from './StateChoice.module.css';

/** Set without a further word; the others come by a request or a cancellation. */
const plainStates = ['draft', 'issued', 'closed', 'cancelled'] as const;

/** The states side by side, the one it has now among them, and what the chosen one means at checkout. */
export function StateChoice(props: { value: PurchaseOrderState; onChange: (state: PurchaseOrderState) => void }) {
  return (
    <fieldset class={css['choice']} aria-describedby="form-state-hint">
      <legend class={css['legend']}>{i18n.t('popup.form.state')}</legend>
      <div class={css['options']}>
        {[...new Set<PurchaseOrderState>([...plainStates, props.value])].map((state) => (
          <label key={state} class={css['option']}>
            <input
              class={css['radio']} type="radio" name="state" value={state} checked={state === props.value}
              onChange={() => props.onChange(state)}
            />
            <span>{i18n.t(`common.state.${state}`)}</span>
          </label>
        ))}
      </div>
      <p class={css['hint']} id="form-state-hint" aria-live="polite">{i18n.t(`popup.form.stateHint.${props.value}`)}</p>
    </fieldset>
  );
}
