import { i18n } from '#i18n';
import { ChoiceRow } from '../../../../components/settings/ChoiceRow.tsx';
import { SettingGroup } from '../../../../components/settings/SettingGroup.tsx';
import { TextRow } from '../../../../components/settings/TextRow.tsx';
import { OutsideLink } from '../../../../components/OutsideLink.tsx';
import { characterSets } from '../../../../lib/domain/number-rules/characters.ts';
import { lengthPreset, lengthPresets, type LengthPreset } from '../../../../lib/domain/number-rules/length-presets.ts';
import type { NumberRules } from '../../../../lib/domain/number-rules/number-rules.ts';
import { poNumberMaxLength } from '../../../../lib/domain/po-number.ts';
import type { HeldSettings } from '../../use-settings.ts';
import css from './NumberRulesGroup.module.css';
import { NumberTrial } from './NumberTrial.tsx';
import { PatternRows } from './PatternRows.tsx';

const checkDigits = ['none', 'mod10', 'mod97', 'mod11-10'] as const;

/** What a PO number has to look like, with a place to try one. */
export function NumberRulesGroup(props: { held: HeldSettings }) {
  const { values: { numberRules: rules }, change, lockOf, problemOf } = props.held;
  const alter = (changes: Partial<NumberRules>): void => change('numberRules', { ...rules, ...changes });
  const problem = problemOf('numberRules');
  return (
    <SettingGroup id="number-rules" title={i18n.t('options.rules.title')} lead={i18n.t('options.rules.lead')} lockedBy={lockOf('numberRules')?.by}>
      <PatternRows rules={rules} onPatterns={(patterns) => alter({ patterns })} />
      <div class={css['pair']}>
        <ChoiceRow
          id="rule-preset" label={i18n.t('options.rules.preset')} hint={i18n.t('options.rules.presetHint')} value={rules.preset ?? 'none'}
          choices={[{ value: 'none', label: i18n.t('options.rules.presetNone') }, ...lengthPresets.map(({ code, system, limit }) =>
            ({ value: code, label: i18n.t('options.rules.presetOf', { system, limit }) }))]}
          onChange={(value) => alter({ preset: value === 'none' ? null : value })}
        />
        <TextRow
          id="rule-length" label={i18n.t('options.rules.length')} hint={i18n.t('options.rules.lengthHint', { most: poNumberMaxLength })}
          type="number" min={1} max={poNumberMaxLength} value={rules.maxLength === null ? '' : String(rules.maxLength)}
          problem={problem?.code === 'invalid' && problem.path === 'maxLength' ? i18n.t('options.rules.lengthBad', { most: poNumberMaxLength }) : undefined}
          onDone={(text) => alter({ maxLength: text === '' ? null : Number(text) })}
        />
      </div>
      {rules.preset === null ? null : <PresetSource preset={rules.preset} />}
      <div class={css['pair']}>
        <ChoiceRow
          id="rule-characters" label={i18n.t('options.rules.characters')} hint={i18n.t('options.rules.charactersHint')} value={rules.characters}
          choices={characterSets.map((value) => ({ value, label: i18n.t(`options.rules.characterSet.${value}`) }))}
          onChange={(characters) => alter({ characters })}
        />
        <ChoiceRow
          id="rule-check" label={i18n.t('options.rules.check')} hint={i18n.t('options.rules.checkHint')} value={rules.checkDigit}
          choices={checkDigits.map((value) => ({ value, label: i18n.t(`options.rules.checkDigit.${value === 'mod11-10' ? 'mod11' : value}`) }))}
          onChange={(checkDigit) => alter({ checkDigit })}
        />
      </div>
      <Folding rules={rules} alter={alter} />
      <NumberTrial rules={rules} />
    </SettingGroup>
  );
}

function PresetSource(props: { preset: LengthPreset }) {
  const { system, whenLonger, source } = lengthPreset(props.preset);
  return (
    <p class={css['source']}>
      {i18n.t(`options.rules.whenLonger.${whenLonger}`, { system })}{' '}
      <OutsideLink href={source} look={{ kind: 'quiet', small: true }}>{i18n.t('options.rules.source')}</OutsideLink>
    </p>
  );
}

function Folding(props: { rules: NumberRules; alter: (changes: Partial<NumberRules>) => void }) {
  const { folding } = props.rules;
  return (
    <fieldset class={css['folding']}>
      <legend>{i18n.t('options.rules.folding')}</legend>
      {(['ignoreCase', 'ignoreSeparators'] as const).map((name) => (
        <label key={name}>
          <input
            type="checkbox" checked={folding[name]}
            onChange={(event) => props.alter({ folding: { ...folding, [name]: event.currentTarget.checked } })}
          />
          {i18n.t(`options.rules.fold.${name}`)}
        </label>
      ))}
    </fieldset>
  );
}
