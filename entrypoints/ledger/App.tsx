import { i18n } from '#i18n';
import { useEffect, useMemo } from 'preact/hooks';
import { Toast } from '../../components/Toast.tsx';
import { ExtensionPageContext } from '../extension-page/page-context.ts';
import { usePage } from '../extension-page/use-page.ts';
import css from './App.module.css';
import { ImportUnderWay } from './ImportUnderWay.tsx';
import { LedgerRail } from './LedgerRail.tsx';
import { places } from './places.ts';
import { PlaceContext, usePlace } from './use-address.ts';
import { ExaminationProvider, useExaminationOf } from './use-examination.ts';
import { CurrentView } from './views/CurrentView.tsx';

/** The ledger page: the rail, one place beside it, and the toast above them. */
export function App() {
  const { revision, refresh, say, dismiss, moveOn, toast } = usePage();
  const page = useMemo(() => ({ revision, refresh, say, dismiss }), [revision]);
  const place = usePlace(moveOn);
  const examination = useExaminationOf({ revision, refresh });
  const current = places.find(({ tab }) => tab === place.address.tab) ?? places[0];
  useEffect(() => {
    document.title = i18n.t('ledger.title', { place: i18n.t(current.name) });
  }, [current]);
  return (
    <ExtensionPageContext.Provider value={page}>
      <PlaceContext.Provider value={place}>
        <ExaminationProvider value={examination}>
          <div class={css['app']}>
            <LedgerRail current={current.tab} />
            <main class={css['main']}><ImportUnderWay /><CurrentView /></main>
          </div>
        </ExaminationProvider>
        <Toast message={toast} onGone={dismiss} />
      </PlaceContext.Provider>
    </ExtensionPageContext.Provider>
  );
}
