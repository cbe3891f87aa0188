import { i18n } from '#i18n';
import type { FieldForm, FieldQuestion } from '../../domain/field-view.ts';
import type { CheckoutJudgement } from '../../domain/judgement.ts';

type Options = FieldQuestion['options'];
const same = (values: readonly string[]): Options => values.map((value) => ({ value, label: value }));

const saveForm = (): FieldForm => ({
  name: 'save', opener: i18n.t('field.save.start'), lines: [],
  questions: [{ id: 'title', label: i18n.t('field.save.title'), value: '', kind: 'text', options: [] }],
  buttons: [{ act: 'save', label: i18n.t('field.save.confirm') }],
});

const overrideForm = (reasons: readonly string[]): FieldForm => ({
  name: 'override', opener: i18n.t('field.override.opener'), lines: [],
  questions: [{
    id: 'reason', label: i18n.t('field.override.reason'), value: '', kind: 'list',
    options: [{ value: '', label: i18n.t('field.override.choose') }, ...same(reasons)],
  }],
  buttons: [{ act: 'use', label: i18n.t('field.override.use') }],
});

const ownFields = (fields: CheckoutJudgement['fields']): FieldForm => ({
  name: 'fields', opener: null, lines: [], buttons: [],
  questions: fields.map(({ id, label, options, value }) => ({
    id, label, value, kind: options.length === 0 ? 'text' : 'list',
    options: options.length === 0 ? [] : [{ value: '', label: '' }, ...same(options)],
  })),
});

/** The forms a checkout needs, in the order they are shown. */
export function fieldForms({ parts, fields, hold }: CheckoutJudgement): readonly FieldForm[] {
  const verdict = parts[0]?.verdict;
  return [
    ...(fields.length === 0 ? [] : [ownFields(fields)]),
    // A number that breaks a rule cannot be saved.
    ...(verdict?.kind === 'unknown' && verdict.rule === null ? [saveForm()] : []),
    ...(hold.held && hold.reasons.length > 0 ? [overrideForm(hold.reasons)] : []),
  ];
}
