import { i18n } from '#i18n';
import type { FieldHealth, FieldState, PageHealth } from '../lib/domain/health.ts';
import { formatDay, formatList } from '../lib/i18n/format.ts';
import { Chip } from './Chip.tsx';
import { fieldWords } from './field-words.ts';
import css from './PageHealthTable.module.css';
import { usePeopleLocale } from './people-locale.ts';

const pageMessages = {
  'checkout': 'options.page.checkout',
  'confirmation': 'options.page.confirmation',
  'order-list': 'options.page.orderList',
  'order-details': 'options.page.orderDetails',
  'invoice': 'options.page.invoice',
} as const;

/** One row per kind of page: what is read, what is not, and when such a page was last seen. The places stand behind a button. */
export function PageHealthTable(props: { pages: readonly PageHealth[]; labelledBy: string }) {
  const { locale } = usePeopleLocale();
  if (props.pages.length === 0) return null;
  const [page, read, missing, seen] = [
    i18n.t('options.head.page'), i18n.t('options.head.read'), i18n.t('options.head.missing'), i18n.t('options.head.seen'),
  ];
  return (
    <div class={css['frame']}>
      <table class={css['table']} aria-labelledby={props.labelledBy}>
        <thead><tr>{[page, read, missing, seen].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>
          {props.pages.map((health) => (
            <tr key={health.key}>
              <th scope="row">{i18n.t(pageMessages[health.page])}<span><Verdict health={health} /></span></th>
              <td data-head={read}><Words fields={having(health, 'read')} earlier={health.unread} /><Places health={health} /></td>
              <td data-head={missing}><Missing health={health} /></td>
              <td data-head={seen}>{formatDay(health.seenOn, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Verdict(props: { health: PageHealth }) {
  const { unread, fields } = props.health;
  if (unread) return <Chip tone="bad">{i18n.t('options.verdict.unread')}</Chip>;
  if (fields.some(({ state }) => state !== 'read')) return <Chip tone="warn">{i18n.t('options.verdict.partly')}</Chip>;
  return <Chip tone="ok">{i18n.t('options.verdict.whole')}</Chip>;
}

function Missing(props: { health: PageHealth }) {
  const { locale } = usePeopleLocale();
  const missing = having(props.health, 'missing');
  const partly = having(props.health, 'partly');
  if (missing.length === 0 && partly.length === 0) return <span class={css['none']}>{i18n.t('options.nothingMissing')}</span>;
  const before = missing.map(({ readOn }) => readOn).filter((day) => day !== null).sort().at(-1);
  return (
    <>
      <Words fields={missing} />
      {partly.length === 0 ? null
        : <span class={css['part']}>{i18n.t('options.partlyMissing', { fields: formatList(fieldWords(partly), locale) })}</span>}
      {before === undefined ? null : <span class={css['part']}>{i18n.t('options.lastRead', { day: formatDay(before, locale) })}</span>}
    </>
  );
}

/** `earlier`: the page as it is now gave nothing; this is from the pages before it. */
function Words(props: { fields: readonly FieldHealth[]; earlier?: boolean }) {
  const { locale } = usePeopleLocale();
  if (props.fields.length === 0) return null;
  if (props.earlier === true) {
    return <span class={css['part']}>{i18n.t('options.readEarlier', { fields: formatList(fieldWords(props.fields), locale) })}</span>;
  }
  return <span class={css['words']}>{formatList(fieldWords(props.fields), locale)}</span>;
}

/** Where each field was found: for whoever reports or mends a reader. */
function Places(props: { health: PageHealth }) {
  const { locale } = usePeopleLocale();
  const found = props.health.fields.filter(({ selector }) => selector !== null);
  if (found.length === 0) return null;
  return (
    <details class={css['more']}>
      <summary>{i18n.t('options.places')}</summary>
      <ul class={css['places']}>
        {found.map(({ field, selector, selectorSeen, readOn }) => (
          <li key={field}>
            <bdi dir="ltr" translate={false}><code>{field}</code>: <code>{selector}</code></bdi>
            {selectorSeen === null ? null : ` · ${i18n.t('options.known', { seen: selectorSeen })}`}
            {readOn === null ? null : ` · ${i18n.t('options.lastRead', { day: formatDay(readOn, locale) })}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function having({ fields }: PageHealth, state: FieldState): readonly FieldHealth[] {
  return fields.filter((field) => field.state === state);
}
