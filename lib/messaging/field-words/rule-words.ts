import { i18n } from '#i18n';
import { lengthPreset } from '../../domain/number-rules/length-presets.ts';
import type { NumberRuleProblem } from '../../domain/number-rules/number-rules.ts';
import { formatCount } from '../../i18n/format.ts';
import { short } from './pieces.ts';

/** One plain sentence on what a number breaks of the organisation's rules. */
export function ruleWords(problem: NumberRuleProblem, locale: string): string {
  switch (problem.code) {
    case 'tooLong': {
      const facts = { length: formatCount(problem.length, locale), limit: formatCount(problem.limit, locale) };
      return problem.preset === null
        ? i18n.t('field.rule.tooLong', facts)
        : i18n.t('field.rule.tooLongFor', { ...facts, system: lengthPreset(problem.preset).system });
    }
    case 'character': {
      const { character, position, allowed } = problem;
      return `${i18n.t('field.rule.character', { character, position: formatCount(position, locale) })} ${i18n.t(`field.rule.allowed.${allowed}`)}`;
    }
    case 'pattern':
      return problem.example === null ? i18n.t('field.rule.pattern') : i18n.t('field.rule.patternSuch', [problem.example]);
    case 'brokenPattern':
      return i18n.t('field.rule.brokenPattern', [short(problem.pattern.text)]);
    case 'checkDigit':
      return problem.expected === null ? i18n.t('field.rule.checkDigitUnknown') : i18n.t('field.rule.checkDigit', [problem.expected]);
  }
}
