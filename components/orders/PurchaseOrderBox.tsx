import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlainDate } from '../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { formatCount } from '../../lib/i18n/format.ts';
import { classNames } from '../class-names.ts';
import { Identifier } from '../Identifier.tsx';
import inputs from '../inputs.module.css';
import { usePeopleLocale } from '../people-locale.ts';
import { StatusChip } from '../StatusChip.tsx';
import css from './PurchaseOrderBox.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly chosen: PurchaseOrder | null;
  readonly today: PlainDate;
  readonly takesFocus?: boolean;
  /** Saved purchase orders for what was typed, best first. */
  readonly suggest: (query: string) => Promise<readonly PurchaseOrder[]>;
  readonly onChoose: (purchaseOrder: PurchaseOrder | null) => void;
}

/** Picks a saved purchase order while typing: arrows move, Enter picks, Escape closes the list. */
export function PurchaseOrderBox(props: Props) {
  const { id, chosen } = props;
  const { locale } = usePeopleLocale();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(chosen?.number ?? '');
  const [isOpen, setOpen] = useState(false);
  const [found, setFound] = useState<readonly PurchaseOrder[] | null>(null);
  const [active, setActive] = useState(0);
  useLayoutEffect(() => { if (props.takesFocus === true) input.current?.focus(); }, []);
  useEffect(() => {
    if (!isOpen) return undefined;
    let overtaken = false;
    void props.suggest(chosen === null ? text : '').then((purchaseOrders) => {
      if (overtaken) return;
      setFound(purchaseOrders);
      setActive(0);
    });
    return () => { overtaken = true; };
  }, [isOpen, text, chosen]);

  const pick = (purchaseOrder: PurchaseOrder): void => {
    props.onChoose(purchaseOrder);
    setText(purchaseOrder.number);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const count = found?.length ?? 0;
    const best = found?.[active];
    if (event.key === 'ArrowDown') {
      if (isOpen && count > 0) setActive((active + 1) % count);
      setOpen(true);
    } else if (event.key === 'ArrowUp' && isOpen && count > 0) setActive((active + count - 1) % count);
    else if (event.key === 'Enter' && isOpen && best !== undefined) pick(best);
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else return;
    event.preventDefault();
  };
  const optionId = (index: number): string => `${id}-option-${index}`;
  const listed = isOpen ? found ?? [] : [];
  return (
    <div class={css['box']}>
      <input
        ref={input} id={id} class={classNames(inputs['input'], inputs['number'])} type="text" role="combobox" autocomplete="off" spellcheck={false} maxLength={200} dir="ltr"
        aria-label={props.label} aria-autocomplete="list" aria-expanded={listed.length > 0} aria-controls={`${id}-list`}
        aria-activedescendant={listed.length > 0 ? optionId(active) : undefined}
        placeholder={i18n.t('orders.division.purchaseOrderHint')} value={text}
        onFocus={() => { if (chosen === null) setOpen(true); }} onClick={() => setOpen(true)} onBlur={() => setOpen(false)} onKeyDown={onKeyDown}
        onInput={(event) => {
          setText(event.currentTarget.value);
          if (chosen !== null) props.onChoose(null);
          setOpen(true);
        }}
      />
      {chosen === null || isOpen ? null : (
        <p class={css['chosen']}><StatusChip purchaseOrder={chosen} today={props.today} /> <bdi>{chosen.title}</bdi></p>
      )}
      <p class={css['said']} role="status">{isOpen && found !== null ? i18n.t('orders.division.found', found.length, [formatCount(found.length, locale)]) : ''}</p>
      <ul id={`${id}-list`} class={css['list']} role="listbox" aria-label={props.label} hidden={!isOpen || found === null}>
        {listed.map((purchaseOrder, index) => (
          // The field keeps the focus: a press must not take it away before the click.
          <li
            key={purchaseOrder.id} id={optionId(index)} role="option" aria-selected={index === active} class={classNames(css['option'], index === active && css['active'])}
            onMouseDown={(event) => event.preventDefault()} onClick={() => pick(purchaseOrder)}
          >
            <Identifier strong text={purchaseOrder.number} />
            <StatusChip purchaseOrder={purchaseOrder} today={props.today} />
            <bdi class={css['title']}>{purchaseOrder.title}</bdi>
          </li>
        ))}
        {isOpen && found?.length === 0 && <li class={css['none']} role="presentation">{i18n.t('orders.division.noMatch')}</li>}
      </ul>
    </div>
  );
}
