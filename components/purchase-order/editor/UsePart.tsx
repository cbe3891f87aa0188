import { i18n } from '#i18n';
import { marketplaces } from '../../../lib/domain/marketplace.ts';
import { DayField } from '../../form/DayField.tsx';
import { FieldGroup } from '../../form/FieldGroup.tsx';
import { TextField } from '../../form/TextField.tsx';
import { controlId, messageAt, type EditorProps } from './editor-props.ts';
import css from './Editor.module.css';

/** When, where and with whom it may be used. */
export function UsePart({ draft, onDraft, messages }: EditorProps) {
  const problem = messageAt(messages, 'marketplaces');
  return (
    <FieldGroup id="edit-part-use" title={i18n.t('ledger.editor.part.use')}>
      <DayField
        id={controlId('validFrom')} label={i18n.t('ledger.field.validFrom')} hint={i18n.t('ledger.editor.validFromHint')} value={draft.validFrom}
        problem={messageAt(messages, 'validFrom')} onInput={(validFrom) => onDraft({ validFrom })}
      />
      <DayField
        id={controlId('validUntil')} label={i18n.t('ledger.field.validUntil')} hint={i18n.t('popup.form.validHint')} value={draft.validUntil}
        problem={messageAt(messages, 'validUntil')} onInput={(validUntil) => onDraft({ validUntil })}
      />
      <TextField
        id={controlId('suppliers')} label={i18n.t('ledger.field.suppliers')} aside={i18n.t('popup.form.optional')} hint={i18n.t('ledger.editor.suppliersHint')}
        lines={3} most={null} value={draft.suppliers} problem={suppliersMessage(messages)} onInput={(suppliers) => onDraft({ suppliers })}
      />
      <details data-wide class={css['more']} open={problem !== undefined}>
        <summary>
          {draft.marketplaces.length === 0
            ? i18n.t('ledger.editor.everywhere')
            : i18n.t('ledger.editor.onlyAt', { marketplaces: draft.marketplaces.join(', ') })}
        </summary>
        <fieldset class={css['places']} aria-describedby="edit-places-hint">
          <legend class={css['hidden']}>{i18n.t('ledger.field.marketplaces')}</legend>
          {marketplaces.map((name) => (
            <label key={name}>
              <input
                type="checkbox" checked={draft.marketplaces.includes(name)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  onDraft({ marketplaces: marketplaces.filter((each) => (each === name ? on : draft.marketplaces.includes(each))) });
                }}
              />
              <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
        <p id="edit-places-hint" class={css['hint']}>{problem ?? i18n.t('ledger.editor.placesHint')}</p>
      </details>
    </FieldGroup>
  );
}

function suppliersMessage(messages: EditorProps['messages']): string | undefined {
  return messages.find(({ field }) => field === 'suppliers')?.text;
}
