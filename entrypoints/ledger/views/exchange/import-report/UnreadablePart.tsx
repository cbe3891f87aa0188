import { i18n } from '#i18n';
import { Button } from '../../../../../components/Button.tsx';
import { unreadableColumns } from '../../../../../components/import-report/plan-columns.tsx';
import { unreadableLines } from '../../../../../components/import-report/unreadable-csv.ts';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { Table } from '../../../../../components/table/Table.tsx';
import type { Unreadable } from '../../../../../lib/domain/report-problem.ts';
import { csvRecord, guardFormulas } from '../../../../../lib/exchange/csv.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import { download } from '../../../../extension-page/download.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import css from './ImportReport.module.css';

/** What could not be read of a report, to look at, to copy and to save. */
export function UnreadablePart({ problems, count }: { problems: readonly Unreadable[]; count: number }) {
  const { locale } = usePeopleLocale();
  const { say } = useExtensionPage();
  const save = (): void => download(i18n.t('importReport.unreadable.file'), `\uFEFF${unreadableLines(problems).map((line) => csvRecord(line.map(guardFormulas))).join('')}`);
  const copy = (): void => {
    const text = unreadableLines(problems).map((line) => line.join('\t')).join('\n');
    navigator.clipboard.writeText(text).then(
      () => say({ text: i18n.t('importReport.unreadable.copied') }), () => say({ tone: 'warn', text: i18n.t('importReport.unreadable.notCopied') }),
    );
  };
  return (
    <>
      <p class={css['lead']}>{i18n.t('importReport.unreadable.lead', count, [formatCount(count, locale)])}</p>
      <div class={css['table']} style={{ blockSize: `min(45vh, ${problems.length * 40 + 34}px)` }}>
        <Table
          id="unreadable-table" label={i18n.t('importReport.group.unreadable')} helpId="unreadable-keys" rows={problems.map((problem, index) => ({ ...problem, index }))} idOf={({ index }) => String(index)}
          columns={unreadableColumns(locale)} sorting={null} onSort={() => undefined} openId={null} onOpen={() => undefined}
        />
      </div>
      <p id="unreadable-keys" class={css['note']}>{i18n.t('importReport.keys.unreadable')}{problems.length < count ? ` ${i18n.t('importReport.firstShown', [formatCount(problems.length, locale)])}` : ''}</p>
      <div class={css['actions']}>
        <Button small onClick={copy}>{i18n.t('importReport.unreadable.copy')}</Button>
        <Button small onClick={save}>{i18n.t('importReport.unreadable.save')}</Button>
      </div>
    </>
  );
}
