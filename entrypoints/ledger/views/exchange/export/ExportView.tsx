import { i18n } from '#i18n';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button, buttonClass } from '../../../../../components/Button.tsx';
import { formatName } from '../../../../../components/export/format-name.ts';
import { FailureNotice } from '../../../../../components/FailureNotice.tsx';
import { Icon } from '../../../../../components/Icon.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import type { ExportRequest } from '../../../../../lib/app/export/export-request.ts';
import { formatOf } from '../../../../../lib/app/export/format-of.ts';
import { readSettings } from '../../../../../lib/app/read-settings.ts';
import { noExportDetails } from '../../../../../lib/domain/export-options.ts';
import { dayInZone } from '../../../../../lib/domain/plain-date.ts';
import { formatList } from '../../../../../lib/i18n/format.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import { useLedger } from '../../../../extension-page/use-ledger.ts';
import { writeAddress } from '../../../address.ts';
import { useAddress } from '../../../use-address.ts';
import { ViewFrame } from '../../ViewFrame.tsx';
import { CheckView } from './CheckView.tsx';
import { DetailFields } from './DetailFields.tsx';
import { exportChoice, hasBadDays, hasLongDetails, missingDetails, programOf } from './export-choice.ts';
import css from './ExportView.module.css';
import { Formats } from './Formats.tsx';
import { MadeExports } from './MadeExports.tsx';
import { SaveProgress } from './SaveProgress.tsx';
import { useChoosable } from './use-choosable.ts';
import { useDetails } from './use-details.ts';
import { useExportCheck } from './use-export-check.ts';
import { useExportSave } from './use-export-save.ts';
import { WhatGoesIn } from './WhatGoesIn.tsx';

/** The history as a file: choose a format and what goes in, see what it will hold and what would be refused, save it. */
export function ExportView() {
  const { address: { params } } = useAddress();
  const { refresh } = useExtensionPage();
  const { locale, timeZone } = usePeopleLocale();
  const choice = useMemo(() => exportChoice(params), [params]);
  const { filter } = choice;
  const format = formatOf(choice.format);
  const program = programOf[choice.format];
  const settings = useLedger(readSettings, []);
  const { departments, nameOf } = useChoosable();
  const { running, save, cancel } = useExportSave();

  const { details, edit } = useDetails(settings?.ok === true ? settings.value.settings.exportDetails : noExportDetails);
  const missing = missingDetails(format.needs, details);
  const request: ExportRequest | null = settings?.ok !== true || missing.length > 0 || hasLongDetails(format.needs, details) || hasBadDays(filter) ? null : {
    ...choice, today: dayInZone(Date.now(), timeZone), name: nameOf(filter.purchaseOrderIds),
    // Formats that write dates have theirs by now; the others write none.
    options: { ...details, dateOrder: details.dateOrder ?? 'ymd', writtenAt: Date.now() },
  };
  const check = useExportCheck(request);
  const found = check.isFresh && check.result?.ok === true ? check.result.value : null;
  const isReady = request !== null && found !== null && found.rows > 0 && !found.tooMany;
  // Asked for while it was still looked at: it is saved as soon as that is done, unless something else was chosen.
  const [isAsked, setAsked] = useState(false);
  useEffect(() => setAsked(false), [choice]);
  useEffect(() => {
    if (!isAsked || !check.isFresh) return;
    setAsked(false);
    if (isReady) save({ ...request, options: { ...request.options, writtenAt: Date.now() } });
  }, [isAsked, check.isFresh, isReady]);
  return (
    <ViewFrame
      title={i18n.t('exporting.title')}
      tools={<a class={buttonClass({ small: true, kind: 'quiet' })} href={writeAddress({ tab: 'exchange', open: '', params: {} })}><Icon name="back" small turns />{i18n.t('exporting.back')}</a>}
    >
      <div class={css['body']}>
        {settings?.ok === false && <FailureNotice failure={settings.error} onRetry={refresh} />}
        <Formats chosen={choice.format} />
        <WhatGoesIn filter={filter} departments={departments} />
        {format.needs.length > 0 && settings?.ok === true && (
          <DetailFields
            program={program} needs={format.needs} details={details} onEdit={edit}
            lockedBy={settings.value.locked.find(({ name }) => name === 'exportDetails')?.by}
          />
        )}
        {request === null
          ? missing.length > 0 && settings?.ok === true && (
            <p class={css['quiet']} role="status">
              {i18n.t('exporting.check.waits', { program })} {i18n.t('exporting.details.missing', { fields: formatList(missing.map((name) => i18n.t(`exporting.details.${name}`)), locale) })}
            </p>
          )
          : <CheckView choice={choice} check={check} />}
        {running !== null
          ? <SaveProgress running={running} onCancel={cancel} />
          : (isReady || (request !== null && !check.isFresh)) && (
            <div class={css['foot']}>
              <Button kind="primary" busy={isAsked} onClick={() => setAsked(true)}>
                <Icon name="export" small />{i18n.t('exporting.save.button', { format: formatName(choice.format) })}
              </Button>
            </div>
          )}
        <MadeExports />
      </div>
    </ViewFrame>
  );
}
