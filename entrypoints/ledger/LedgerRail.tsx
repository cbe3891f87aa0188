import { i18n } from '#i18n';
import { usePeopleLocale } from '../../components/people-locale.ts';
import { Rail } from '../../components/rail/Rail.tsx';
import { countFindings } from '../../lib/app/list-findings.ts';
import { listDueRequests } from '../../lib/app/list-due-requests.ts';
import { formatCount } from '../../lib/i18n/format.ts';
import { useLedger } from '../extension-page/use-ledger.ts';
import { writeAddress, type Tab } from './address.ts';
import { places } from './places.ts';

/** The rail, with how many findings are open and how many requests wait for an answer longer than was agreed. */
export function LedgerRail({ current }: { current: Tab }) {
  const { locale } = usePeopleLocale();
  const due = useLedger(listDueRequests, []);
  const findings = useLedger(countFindings, []);
  const waiting: Partial<Record<Tab, { readonly count: string; readonly sentence: string }>> = {
    ...(findings?.ok === true && findings.value > 0 ? { findings: counted('findings.openCount', findings.value, locale) } : {}),
    ...(due?.ok === true && due.value.length > 0 ? { requests: counted('ledger.request.dueCount', due.value.length, locale) } : {}),
  };
  return (
    <Rail
      places={places.map(({ tab, icon, name }) => ({
        name: i18n.t(name), icon, href: writeAddress({ tab, open: '', params: {} }), current: tab === current,
        waiting: waiting[tab] ?? null,
      }))}
    />
  );
}

function counted(name: 'findings.openCount' | 'ledger.request.dueCount', count: number, locale: string): { readonly count: string; readonly sentence: string } {
  const words = formatCount(count, locale);
  return { count: words, sentence: i18n.t(name, count, [words]) };
}
