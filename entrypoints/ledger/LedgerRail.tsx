import { i18n } from '#i18n';
import { usePeopleLocale } from '../../components/people-locale.ts';
import { Rail } from '../../components/rail/Rail.tsx';
import { listDueRequests } from '../../lib/app/list-due-requests.ts';
import { formatCount } from '../../lib/i18n/format.ts';
import { useLedger } from '../extension-page/use-ledger.ts';
import { writeAddress, type Tab } from './address.ts';
import { places } from './places.ts';

/** The rail, with how many requests wait for an answer longer than was agreed. */
export function LedgerRail({ current }: { current: Tab }) {
  const { locale } = usePeopleLocale();
  const due = useLedger(listDueRequests, []);
  const dueCount = due?.ok === true ? due.value.length : 0;
  return (
    <Rail
      places={places.map(({ tab, icon, name }) => ({
        name: i18n.t(name), icon, href: writeAddress({ tab, open: '', params: {} }), current: tab === current,
        waiting: tab === 'requests' && dueCount > 0
          ? { count: formatCount(dueCount, locale), sentence: i18n.t('ledger.request.dueCount', dueCount, [formatCount(dueCount, locale)]) }
          : null,
      }))}
    />
  );
}
