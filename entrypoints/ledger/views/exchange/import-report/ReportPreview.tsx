import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../../../components/Button.tsx';
import { Notice } from '../../../../../components/Notice.tsx';
import { recognisedWords, sizeWords } from '../../../../../components/import-report/report-words.ts';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { Pill } from '../../../../../components/pills/Pill.tsx';
import type { ImportChoice } from '../../../../../lib/domain/report-import.ts';
import { formatCount, formatList } from '../../../../../lib/i18n/format.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import { useRaise } from '../../../../extension-page/use-raise.ts';
import { apply, compare, discard } from '../../../import-actions.ts';
import type { ImportStage } from '../../../import-session.ts';
import css from './ImportReport.module.css';
import { MarketplaceChoice } from './MarketplaceChoice.tsx';
import { PlanTables } from './PlanTables.tsx';
import { UnreadablePart } from './UnreadablePart.tsx';

const groups = ['added', 'updated', 'conflicting', 'unreadable'] as const;
type Group = (typeof groups)[number];

/** What an import would change, before anything does. */
export function ReportPreview({ stage: { staged, plan, choice } }: { stage: Extract<ImportStage, { kind: 'preview' }> }) {
  const { locale } = usePeopleLocale();
  const raise = useRaise();
  const { dismiss } = useExtensionPage();
  const { value: { file, report }, unreadable } = staged;
  const [chosen, setChosen] = useState<Group | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const counts: Readonly<Record<Group, number>> = { ...plan.counts, unreadable: report.unreadableCount };
  const shown = chosen ?? groups.find((group) => counts[group] > 0) ?? 'added';
  const count = plan.counts.added + plan.counts.updated + (ticked.size === plan.conflicting.length ? plan.counts.conflicting : ticked.size);
  const all = ticked.size > 0 && ticked.size === plan.conflicting.length;
  const decided: ImportChoice = {
    ...choice, winner: all ? 'report' : 'ledger', otherwise: all ? [] : plan.conflicting.map(({ order }) => order.key).filter((key) => ticked.has(key)),
  };
  const isOpen = plan.homeless > 0;
  const next = isOpen ? 'marketplace' : count > 0 ? 'ready' : plan.counts.conflicting > 0 ? 'nothingTicked' : report.orders === 0 ? 'nothingRead' : 'nothingNew';
  return (
    <>
      <p class={css['lead']}>
        <strong><bdi>{file.name}</bdi></strong> · {sizeWords(file.size, locale)} · {recognisedWords(report, locale)} · {i18n.t('importReport.going.rows', report.rows, [formatCount(report.rows, locale)])}
      </p>
      {report.homeless > 0 && (
        <MarketplaceChoice count={report.homeless} chosen={choice.marketplace} onChoose={(marketplace) => { compare(staged, { ...choice, marketplace }).catch(raise); }} />
      )}
      <div class={css['pills']} role="group" aria-label={i18n.t('importReport.group.label')}>
        {groups.filter((group) => counts[group] > 0).map((group) => (
          <Pill key={group} on={group === shown} name={i18n.t(`importReport.group.${group}`)} count={formatCount(counts[group], locale)} onToggle={() => setChosen(group)} />
        ))}
        {plan.counts.unchanged > 0 && <span class={css['note']}>{i18n.t('importReport.group.unchanged', plan.counts.unchanged, [formatCount(plan.counts.unchanged, locale)])}</span>}
      </div>
      {shown === 'unreadable'
        ? counts.unreadable > 0 && <UnreadablePart problems={unreadable} count={counts.unreadable} />
        : <PlanTables key={shown} group={shown} plan={plan} ticked={ticked} onTick={setTicked} />}
      {plan.unknownNumbers.length > 0 && (
        <div class={css['card']}>
          <Notice tone="warn" title={i18n.t('importReport.unknownNumbers.title', plan.unknownNumbers.length, [formatCount(plan.unknownNumbers.length, locale)])}>
            {i18n.t('importReport.unknownNumbers.text', { numbers: formatList(plan.unknownNumbers.slice(0, 8), locale) })}
          </Notice>
        </div>
      )}
      <p class={css['note']} role="status">{i18n.t(`importReport.next.${next}`)}</p>
      <div class={css['actions']}>
        {!isOpen && count > 0 && (
          <Button kind="primary" onClick={() => { dismiss(); apply(staged, decided).catch(raise); }}>{i18n.t('importReport.import', count, [formatCount(count, locale)])}</Button>
        )}
        <Button onClick={() => { discard(staged).catch(raise); }}>{i18n.t('importReport.back')}</Button>
      </div>
    </>
  );
}
