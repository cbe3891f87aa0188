import { i18n } from '#i18n';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { FieldGroup } from '../../form/FieldGroup.tsx';
import { TextField } from '../../form/TextField.tsx';
import { controlId, messageAt, type EditorProps } from './editor-props.ts';

/** Whose it is, and where it is booked. */
export function PayersPart({ draft, onDraft, messages, customFields, known }: EditorProps) {
  const knownFor = { owner: known.owners, department: known.departments, costCentre: [], glCode: [], project: [] };
  return (
    <FieldGroup id="edit-part-payers" title={i18n.t('ledger.editor.part.payers')}>
      {(['owner', 'department', 'costCentre', 'glCode', 'project'] as const).map((name) => (
        <TextField
          key={name} id={controlId(name)} label={i18n.t(`ledger.field.${name}`)} aside={i18n.t('popup.form.optional')} value={draft[name]}
          known={knownFor[name]} problem={messageAt(messages, name)} onInput={(text) => onDraft({ [name]: text })}
        />
      ))}
      {customFields.map(({ id, label, options, requiredAtCheckout }) => {
        const shared = {
          id: controlId(`customValues.${id}`), label, problem: messageAt(messages, `customValues.${id}`), value: draft.customValues[id] ?? '',
          hint: requiredAtCheckout ? i18n.t('ledger.editor.askedAtCheckout') : undefined,
        };
        const change = (text: string): void => onDraft({ customValues: { ...draft.customValues, [id]: text } });
        return options.length === 0
          ? <TextField key={id} {...shared} aside={i18n.t('popup.form.optional')} onInput={change} />
          : <ChoiceField key={id} {...shared} options={['', ...options].map((value) => ({ value, text: value === '' ? i18n.t('ledger.editor.notChosen') : value }))} onChoose={change} />;
      })}
    </FieldGroup>
  );
}
