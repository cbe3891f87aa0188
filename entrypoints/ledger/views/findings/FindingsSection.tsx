import { i18n } from '#i18n';
import { FindingLines } from '../../../../components/findings/FindingLines.tsx';
import { PanelSection } from '../../../../components/panel/PanelSection.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { readFindingsOf, type FindingsOf } from '../../../../lib/app/read-findings-of.ts';
import { weightOfCode } from '../../../../lib/domain/findings/weights.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { findingSentence, findingTitle } from '../../../../lib/messaging/field-words/finding-text.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { writeAddress } from '../../address.ts';

/** Findings shown in a panel; the others are counted. */
const most = 10;

/** What is wrong, late or missing with the order or purchase order of a panel; nothing while nothing is. */
export function FindingsSection({ of }: { of: FindingsOf }) {
  const { locale } = usePeopleLocale();
  const read = useLedger((context) => readFindingsOf(context, of), [JSON.stringify(of)]);
  if (read?.ok !== true || read.value.length === 0) return null; // the panel says what is wrong with the ledger
  const rest = read.value.length - most;
  return (
    <PanelSection title={i18n.t('findings.section')} aside={formatCount(read.value.length, locale)}>
      <FindingLines
        lines={read.value.slice(0, most).map(({ key, facts }) => ({
          key, weight: weightOfCode(facts.code), title: findingTitle(facts), sentence: findingSentence(facts, locale), href: writeAddress({ tab: 'findings', open: key, params: {} }),
        }))}
      />
      {rest > 0 && <p>{i18n.t('findings.more', { count: formatCount(rest, locale) })}</p>}
    </PanelSection>
  );
}
