import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { FormRow } from '../../../../components/FormRow.tsx';
import { classNames } from '../../../../components/class-names.ts';
import inputs from '../../../../components/inputs.module.css';
import { lengthPreset } from '../../../../lib/domain/number-rules/length-presets.ts';
import { judgeByRules, type NumberRuleProblem, type NumberRules } from '../../../../lib/domain/number-rules/number-rules.ts';
import { parsePoNumber } from '../../../../lib/domain/po-number.ts';

/** A place to type a number and see what the rules say of it. Keeps nothing. */
export function NumberTrial(props: { rules: NumberRules }) {
  const [text, setText] = useState('');
  const problem = problemOf(text, props.rules);
  const isFine = text !== '' && problem === undefined;
  return (
    <FormRow id="rule-trial" label={i18n.t('options.rules.trial')} hint={i18n.t(isFine ? 'options.rules.trialFits' : 'options.rules.trialHint')} problem={problem}>
      <input
        id="rule-trial" class={classNames(inputs['input'], inputs['number'])} type="text" dir="ltr" autocomplete="off" autocapitalize="off"
        spellcheck={false} maxLength={200} value={text} aria-describedby="rule-trial-hint" aria-invalid={problem !== undefined}
        onInput={(event) => setText(event.currentTarget.value)}
      />
    </FormRow>
  );
}

function problemOf(text: string, rules: NumberRules): string | undefined {
  if (text.trim() === '') return undefined;
  const number = parsePoNumber(text);
  if (!number.ok) return i18n.t(`popup.form.problem.${number.error}`);
  const judged = judgeByRules(number.value, rules);
  return judged.ok ? undefined : ruleSentence(judged.error);
}

function ruleSentence(problem: NumberRuleProblem): string {
  switch (problem.code) {
    case 'tooLong': {
      const { length, limit, preset } = problem;
      return preset === null
        ? i18n.t('options.rules.broken.tooLong', { length, limit })
        : i18n.t('options.rules.broken.tooLongFor', { length, limit, system: lengthPreset(preset).system });
    }
    case 'character': return i18n.t('options.rules.broken.character', { character: problem.character, position: problem.position });
    case 'pattern':
      return problem.example === null ? i18n.t('options.rules.broken.pattern') : i18n.t('options.rules.broken.patternExample', { number: problem.example });
    case 'brokenPattern': return i18n.t('options.rules.broken.brokenPattern', { pattern: problem.pattern.text });
    case 'checkDigit':
      return problem.expected === null ? i18n.t('options.rules.broken.checkDigit') : i18n.t('options.rules.broken.checkDigitExpected', { expected: problem.expected });
  }
}
