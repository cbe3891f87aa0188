import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { classNames } from '../../class-names.ts';
import { CheckField } from '../../form/CheckField.tsx';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { FieldGroup } from '../../form/FieldGroup.tsx';
import { TextField } from '../../form/TextField.tsx';
import { FormRow } from '../../FormRow.tsx';
import inputs from '../../inputs.module.css';
import { purchaseOrderKinds, reusePolicies, titleMaxLength } from '../../../lib/domain/purchase-order.ts';
import { controlId, messageAt, type EditorProps } from './editor-props.ts';
import css from './Editor.module.css';

interface Props extends EditorProps {
  readonly isNew: boolean;
  /** The number the organisation's series would give now; null: there is no series. */
  readonly nextNumber: string | null;
  /** A way out of what is wrong with the number. */
  readonly numberWay?: ComponentChildren;
}

/** Number, title and what sort of purchase order it is. */
export function NumberPart(props: Props) {
  const { draft, onDraft, messages, nextNumber } = props;
  const problem = messageAt(messages, 'number');
  return (
    <FieldGroup id="edit-part-number" title={i18n.t('ledger.editor.part.number')}>
      <div>
        <FormRow
          id={controlId('number')} label={i18n.t('popup.form.number')} problem={problem} way={props.numberWay}
          hint={draft.fromSeries ? i18n.t('ledger.editor.seriesHint') : i18n.t('popup.form.numberHint')}
        >
          <input
            id={controlId('number')} class={classNames(inputs['input'], inputs['number'])} type="text" dir="ltr" autocomplete="off" autocapitalize="off"
            spellcheck={false} required readOnly={draft.fromSeries} value={draft.fromSeries ? (nextNumber ?? '') : draft.number}
            aria-describedby={`${controlId('number')}-hint`} aria-invalid={problem !== undefined}
            onInput={(event) => onDraft({ number: event.currentTarget.value })}
          />
        </FormRow>
        {props.isNew && nextNumber !== null && (
          <div class={css['below']}>
            <CheckField id="edit-series" label={i18n.t('ledger.editor.fromSeries')} checked={draft.fromSeries} onChange={(fromSeries) => onDraft({ fromSeries })} />
          </div>
        )}
      </div>
      <TextField
        id={controlId('title')} label={i18n.t('popup.form.title')} aside={i18n.t('popup.form.optional')} hint={i18n.t('popup.form.titleHint')}
        most={titleMaxLength} value={draft.title} problem={messageAt(messages, 'title')} onInput={(title) => onDraft({ title })}
      />
      <ChoiceField
        id={controlId('kind')} label={i18n.t('ledger.field.kind')} value={draft.kind} hint={i18n.t(`ledger.editor.kindHint.${draft.kind}`)}
        options={purchaseOrderKinds.map((value) => ({ value, text: i18n.t(`ledger.kind.${value}`) }))} onChoose={(kind) => onDraft({ kind })}
      />
      <ChoiceField
        id={controlId('reuse')} label={i18n.t('ledger.field.reuse')} value={draft.reuse} hint={i18n.t('ledger.editor.reuseHint')}
        options={reusePolicies.map((value) => ({ value, text: i18n.t(`ledger.reuse.${value}`) }))} onChoose={(reuse) => onDraft({ reuse })}
      />
      <div data-wide class={css['checks']}>
        {props.isNew && (
          <CheckField
            id="edit-draft" label={i18n.t('ledger.editor.asDraft')} hint={i18n.t('popup.form.stateHint.draft')} checked={draft.isDraft}
            onChange={(isDraft) => onDraft({ isDraft })}
          />
        )}
        <CheckField
          id="edit-favourite" label={i18n.t('popup.form.favourite')} hint={i18n.t('popup.form.favouriteHint')} checked={draft.favourite}
          onChange={(favourite) => onDraft({ favourite })}
        />
      </div>
    </FieldGroup>
  );
}
