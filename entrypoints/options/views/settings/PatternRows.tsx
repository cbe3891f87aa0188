import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { ChoiceRow } from '../../../../components/settings/ChoiceRow.tsx';
import { RowList } from '../../../../components/settings/RowList.tsx';
import { TextRow } from '../../../../components/settings/TextRow.tsx';
import type { NumberRules } from '../../../../lib/domain/number-rules/number-rules.ts';
import type { NumberPattern, PatternProblem } from '../../../../lib/domain/number-rules/pattern.ts';
import { checkPattern } from '../../../../lib/domain/number-rules/prepare-pattern.ts';
import css from './PatternRows.module.css';

const most = 20;

/** The allowed forms of numbers. A form that cannot be used is said at its row and not kept; the others are. */
export function PatternRows(props: { rules: NumberRules; onPatterns: (patterns: readonly NumberPattern[]) => void }) {
  const { rules } = props;
  const kept = JSON.stringify(rules.patterns);
  const [rows, setRows] = useState<readonly NumberPattern[]>(rules.patterns);
  useEffect(() => {
    // What is kept changed elsewhere: rows that were never kept stay, being unfinished.
    setRows((before) => [...rules.patterns, ...before.filter((row) => !checkPattern(row, rules).ok)]);
  }, [kept]);

  const alter = (next: readonly NumberPattern[]): void => {
    setRows(next);
    const usable = next.filter((row) => checkPattern(row, rules).ok);
    if (JSON.stringify(usable) !== kept) props.onPatterns(usable);
  };
  const alterRow = (index: number, changes: Partial<NumberPattern>): void =>
    alter(rows.map((row, at) => at === index ? { kind: changes.kind ?? row.kind, text: changes.text ?? row.text } : row));

  return (
    <div>
      <h3 class={css['head']}>{i18n.t('options.rules.patterns')}</h3>
      <p class={css['lead']}>{i18n.t('options.rules.patternsLead')}</p>
      <RowList
        label={i18n.t('options.rules.patterns')}
        rows={rows.map((row, index) => ({
          key: String(index),
          removeLabel: i18n.t('options.rules.removePattern', { pattern: row.text }),
          content: <PatternRow row={row} index={index} rules={rules} onRow={(changes) => alterRow(index, changes)} />,
        }))}
        onRemove={(index) => alter(rows.filter((_, at) => at !== index))}
        addLabel={i18n.t('options.rules.addPattern')}
        onAdd={rows.length < most ? () => setRows([...rows, { kind: 'mask', text: '' }]) : undefined}
      />
    </div>
  );
}

function PatternRow(props: { row: NumberPattern; index: number; rules: NumberRules; onRow: (changes: Partial<NumberPattern>) => void }) {
  const { row, index } = props;
  const checked = checkPattern(row, props.rules);
  const isEmpty = row.text === '';
  return (
    <div class={css['row']}>
      <TextRow
        id={`pattern-${index}`} label={i18n.t(`options.rules.pattern.${row.kind}`)} isCode value={row.text}
        hint={checked.ok && checked.value.example !== null ? i18n.t('options.rules.example', { number: checked.value.example }) : hintOf(row.kind)}
        problem={checked.ok || isEmpty ? undefined : patternSentence(checked.error)}
        onDone={(text) => props.onRow({ text: text.trim() })}
      />
      <ChoiceRow
        id={`pattern-kind-${index}`} label={i18n.t('options.rules.patternKind')} hint="" value={row.kind}
        choices={(['mask', 'expression'] as const).map((value) => ({ value, label: i18n.t(`options.rules.kind.${value}`) }))}
        onChange={(kind) => props.onRow({ kind })}
      />
    </div>
  );
}

function hintOf(kind: NumberPattern['kind']): string {
  return kind === 'expression' ? i18n.t('options.rules.patternHint.expression')
    : i18n.t('options.rules.patternHint.mask', { year: '{YYYY}', counter: '{seq:5}' });
}

/** Why a pattern cannot be used, and where. */
export function patternSentence(problem: PatternProblem): string {
  const facts = { position: problem.position, part: problem.part };
  if (problem.kind === 'mask') {
    const { code } = problem;
    return code === 'empty' || code === 'tooLong' ? i18n.t(`options.rules.mask.${code}`) : i18n.t(`options.rules.mask.${code}`, facts);
  }
  const { code } = problem;
  return code === 'empty' || code === 'tooLong' ? i18n.t(`options.rules.expression.${code}`) : i18n.t(`options.rules.expression.${code}`, facts);
}
