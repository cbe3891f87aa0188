import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../../../components/Button.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { Pill } from '../../../../../components/pills/Pill.tsx';
import { PlanTable } from '../../../../../components/po-import/PlanTable.tsx';
import { ProblemTable } from '../../../../../components/po-import/ProblemTable.tsx';
import type { PoNumber } from '../../../../../lib/domain/po-number.ts';
import { csvRecord, guardFormulas } from '../../../../../lib/exchange/csv.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import { download } from '../../../../extension-page/download.ts';
import { importReasonText } from './failure-words.ts';
import css from './ImportPurchaseOrders.module.css';
import type { Compared } from './use-po-import.ts';

const groups = ['new', 'updated', 'conflicting', 'same', 'problems'] as const;
type Group = (typeof groups)[number];

interface Props {
  readonly compared: Compared;
  readonly onImport: (taken: ReadonlySet<PoNumber>) => void;
  readonly onBack: () => void;
  readonly onAgain: () => void;
}

/** What an import would change, before anything is written. */
export function PreviewStep({ compared: { plan, read }, onImport, onBack, onAgain }: Props) {
  const { locale } = usePeopleLocale();
  const [chosen, setChosen] = useState<Group | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const problems = [...read.problems, ...plan.problems].sort((a, b) => a.line - b.line);
  const rowsOf = (group: Group) => plan.rows.filter((row) => row.group === group);
  const countOf = (group: Group): number => (group === 'problems' ? problems.length : rowsOf(group).length);
  const shown = chosen ?? groups.find((group) => countOf(group) > 0) ?? 'new';
  const taken = new Set(rowsOf('conflicting').filter(({ changes, after }) => changes !== undefined && ticked.has(after.number)).map(({ imported }) => imported.number));
  const count = rowsOf('new').length + rowsOf('updated').length + taken.size;
  const leftOut = read.leftOut + plan.problems.length;
  const save = (): void => {
    const head = [i18n.t('importPos.problem.line'), i18n.t('importPos.preview.number'), i18n.t('importPos.problem.column'), i18n.t('importPos.problem.value'), i18n.t('importPos.problem.reason')];
    const records = problems.map((problem) => [String(problem.line), problem.number ?? '', problem.column ?? '', problem.value, importReasonText(problem, locale)].map(guardFormulas));
    download(i18n.t('importPos.problem.file'), `\uFEFF${[head, ...records].map(csvRecord).join('')}`);
  };
  return (
    <>
      <p class={css['lead']} role="status">{count === 0 ? i18n.t('importPos.preview.nothing') : i18n.t('importPos.preview.lead', count, [formatCount(count, locale)])}</p>
      <div class={css['pills']} role="group" aria-label={i18n.t('importPos.preview.groups')}>
        {groups.filter((group) => countOf(group) > 0).map((group) => (
          <Pill key={group} on={group === shown} name={i18n.t(`importPos.group.${group}`)} count={formatCount(countOf(group), locale)} onToggle={() => setChosen(group)} />
        ))}
      </div>
      {shown === 'problems'
        ? <ProblemTable problems={problems} reasonOf={(problem) => importReasonText(problem, locale)} />
        : (
          <PlanTable
            key={shown} label={i18n.t(`importPos.group.${shown}`)} rows={rowsOf(shown)}
            {...(shown === 'conflicting' ? { taken: ticked, onTake: setTicked } : {})}
          />
        )}
      {shown === 'conflicting' && <p class={css['note']}>{i18n.t('importPos.preview.conflicting')}</p>}
      {shown === 'problems' && (
        <div class={css['actions']}>
          <Button small onClick={save}>{i18n.t('importPos.problem.save')}</Button>
          {leftOut > 0 && <p class={css['note']}>{i18n.t('importPos.problem.leftOut', leftOut, [formatCount(leftOut, locale)])}</p>}
        </div>
      )}
      <div class={css['actions']}>
        {count > 0 && <Button kind="primary" onClick={() => onImport(taken)}>{i18n.t('importPos.preview.import', count, [formatCount(count, locale)])}</Button>}
        <Button onClick={onBack}>{i18n.t('importPos.preview.back')}</Button>
        <Button kind="quiet" onClick={onAgain}>{i18n.t('importPos.another')}</Button>
      </div>
    </>
  );
}
