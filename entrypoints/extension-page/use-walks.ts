import { i18n } from '#i18n';
import type { WalkActions } from '../../components/walk/WalkRow.tsx';
import { cancelWalk } from '../../lib/app/cancel-walk.ts';
import type { AppContext } from '../../lib/app/context.ts';
import { listWalks } from '../../lib/app/list-walks.ts';
import { openOrderPages } from '../../lib/app/open-order-pages.ts';
import { pauseWalk } from '../../lib/app/pause-walk.ts';
import { resumeWalk } from '../../lib/app/resume-walk.ts';
import { startWalk } from '../../lib/app/start-walk.ts';
import type { ListPeriod } from '../../lib/domain/completeness.ts';
import type { WalkView } from '../../lib/domain/list-walk-view.ts';
import type { Marketplace } from '../../lib/domain/marketplace.ts';
import type { Result } from '../../lib/domain/result.ts';
import { askToLookAtWalks } from '../../lib/messaging/own-page.ts';
import type { StorageFailure } from '../../lib/storage/failure.ts';
import { failureText } from './failure-text.ts';
import { inLedger } from './in-ledger.ts';
import { useExtensionPage } from './page-context.ts';
import { useLedger } from './use-ledger.ts';
import { useRaise } from './use-raise.ts';

/** The walks of the ledger, and what can be said of them. Every word is stored first; then the background is told to look. */
export interface Walks {
  /** The latest change first; empty until the ledger has answered. */
  readonly walks: readonly WalkView[];
  readonly actions: WalkActions;
  readonly start: (list: { readonly marketplace: Marketplace; readonly period: ListPeriod }) => void;
}

/** Reads the walks once `ready`, and again whenever the ledger changes. */
export function useWalks(ready = true): Walks {
  const { refresh, say } = useExtensionPage();
  const raise = useRaise();
  const walks = useLedger(listWalks, [], ready);
  const run = (useCase: (context: AppContext) => Promise<Result<unknown, 'notFound' | StorageFailure>>): void => {
    inLedger(useCase).then(async (done) => {
      if (!done.ok && done.error !== 'notFound') say({ tone: 'warn', text: `${i18n.t('walk.title')}: ${failureText(done.error)}` });
      refresh();
      await askToLookAtWalks();
    }).catch(raise);
  };
  const start: Walks['start'] = (list) => run((context) => startWalk(context, list));
  return {
    walks: walks?.ok === true ? walks.value : [],
    start,
    actions: {
      onPause: ({ key }) => run((context) => pauseWalk(context, { key })),
      onResume: ({ key }) => run((context) => resumeWalk(context, { key })),
      onCancel: ({ key }) => run((context) => cancelWalk(context, { key })),
      onOpenPages: ({ key }) => run((context) => openOrderPages(context, { key })),
      onAgain: start,
    },
  };
}
