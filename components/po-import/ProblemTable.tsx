import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { ImportProblem } from '../../lib/domain/po-import/imported.ts';
import { formatCount } from '../../lib/i18n/format.ts';
import { usePeopleLocale } from '../people-locale.ts';
import type { Column } from '../table/columns.ts';
import { Table } from '../table/Table.tsx';
import css from './PlanTable.module.css';

interface Props {
  readonly problems: readonly ImportProblem[];
  readonly reasonOf: (problem: ImportProblem) => string;
}

interface Row { readonly id: string; readonly problem: ImportProblem }

/** Everything in a file that cannot go in: where it stands, what stands there, and why. */
export function ProblemTable({ problems, reasonOf }: Props) {
  const { locale } = usePeopleLocale();
  const [current, setCurrent] = useState<string | null>(null);
  const rows = problems.map((problem, index): Row => ({ id: String(index), problem }));
  const columns: readonly Column<Row>[] = [
    { key: 'line', title: i18n.t('importPos.problem.line'), room: 70, align: 'end', sortable: false, cell: ({ problem }) => formatCount(problem.line, locale) },
    { key: 'number', title: i18n.t('importPos.preview.number'), room: 120, leaves: 1, sortable: false, cell: ({ problem }) => <bdi>{problem.number ?? ''}</bdi> },
    { key: 'column', title: i18n.t('importPos.problem.column'), room: 110, leaves: 2, sortable: false, cell: ({ problem }) => <bdi>{problem.column ?? i18n.t('importPos.problem.wholeRow')}</bdi> },
    { key: 'value', title: i18n.t('importPos.problem.value'), room: 110, sortable: false, cell: ({ problem }) => <bdi title={problem.value}>{problem.value}</bdi> },
    { key: 'reason', title: i18n.t('importPos.problem.reason'), room: 170, grows: true, wraps: true, sortable: false, cell: ({ problem }) => <span title={reasonOf(problem)}>{reasonOf(problem)}</span> },
  ];
  return (
    <div class={css['frame']}>
      <p class={css['help']} id="import-pos-problem-help">{i18n.t('importPos.preview.help')}</p>
      <Table
        id="import-pos-problems" label={i18n.t('importPos.group.problems')} rows={rows} idOf={({ id }) => id} columns={columns} sorting={null} onSort={() => undefined}
        openId={current} onOpen={({ id }) => setCurrent(id)} helpId="import-pos-problem-help"
      />
    </div>
  );
}
