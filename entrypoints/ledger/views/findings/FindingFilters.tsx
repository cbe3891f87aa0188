import { i18n } from '#i18n';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { ChoicePill } from '../../../../components/pills/ChoicePill.tsx';
import { Pill } from '../../../../components/pills/Pill.tsx';
import { findingCodes, findingWeights } from '../../../../lib/domain/findings/weights.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { findingTitle } from '../../../../lib/messaging/field-words/finding-text.ts';
import { useAddress } from '../../use-address.ts';
import type { FindingArrangement, ListedFinding } from './finding-params.ts';
import frame from '../list-frame.module.css';

/** What narrows the list of findings: open or dismissed, how much they weigh, of which kind, whose they are. */
export function FindingFilters({ arrangement, all }: { arrangement: FindingArrangement; all: readonly ListedFinding[] }) {
  const { setParams } = useAddress();
  const { locale } = usePeopleLocale();
  const { show, weight, code, owner } = arrangement;
  const open = all.filter(({ isDismissed }) => !isDismissed);
  const shown = show === 'open' ? open : all.filter(({ isDismissed }) => isDismissed);
  const codes = findingCodes.filter((each) => each === code || shown.some(({ finding }) => finding.facts.code === each));
  const titleOf = new Map(codes.map((each) => [findingTitle({ code: each }), each]));
  const owners = [...new Set(shown.map(({ finding }) => finding.owner).filter((name) => name !== ''))].sort();
  return (
    <div class={frame['pills']}>
      <Pill on={show === 'open'} name={i18n.t('findings.filter.all')} count={formatCount(open.length, locale)} onToggle={() => setParams({ show: '' })} />
      <Pill on={show === 'dismissed'} name={i18n.t('findings.filter.dismissed')} count={formatCount(all.length - open.length, locale)} onToggle={() => setParams({ show: show === 'dismissed' ? '' : 'dismissed' })} />
      {findingWeights.map((each) => (
        <Pill
          key={each} on={weight === each} name={i18n.t(`findings.weightPlural.${each}`)} count={formatCount(shown.filter((row) => row.weight === each).length, locale)}
          onToggle={() => setParams({ weight: weight === each ? '' : each })}
        />
      ))}
      <ChoicePill
        label={i18n.t('findings.filter.code')} any={i18n.t('findings.filter.anyCode')} value={code === null ? '' : findingTitle({ code })} values={[...titleOf.keys()].sort()}
        onChoose={(title) => setParams({ code: titleOf.get(title) ?? '' })}
      />
      {owners.length > 0 && (
        <ChoicePill label={i18n.t('findings.filter.owner')} any={i18n.t('findings.filter.anyOwner')} value={owner ?? ''} values={owners} onChoose={(name) => setParams({ owner: name })} />
      )}
    </div>
  );
}
