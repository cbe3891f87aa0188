import { useCallback, useRef, useState } from 'preact/hooks';
import { applyPoImport, type AppliedImport } from '../../../../../lib/app/apply-po-import.ts';
import { planPoImport, type ImportPlan } from '../../../../../lib/app/plan-po-import.ts';
import type { ColumnMapping } from '../../../../../lib/domain/po-import/column-mapping.ts';
import { guessMapping } from '../../../../../lib/domain/po-import/guess-mapping.ts';
import { fieldOfHead } from '../../../../../lib/domain/po-import/head-words.ts';
import type { Table, TableFailure } from '../../../../../lib/domain/po-import/table.ts';
import type { PoNumber } from '../../../../../lib/domain/po-number.ts';
import type { CustomField } from '../../../../../lib/domain/settings.ts';
import { readPurchaseOrders, type ReadPurchaseOrders } from '../../../../../lib/exchange/purchase-order-table/read-purchase-orders.ts';
import { readTableFile } from '../../../../../lib/exchange/table-file/read-table-file.ts';
import { failureText } from '../../../../extension-page/failure-text.ts';
import { inLedger } from '../../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import { useRaise } from '../../../../extension-page/use-raise.ts';
import { rememberedMapping, rememberMapping } from './remembered-mappings.ts';

/** A file whose columns are being told apart. */
export interface Mapped {
  readonly name: string;
  readonly file: Blob;
  readonly table: Table;
  readonly mapping: ColumnMapping;
  /** True when a file with the same columns was read before. */
  readonly remembered: boolean;
}

/** What was read and compared. */
export interface Compared extends Mapped {
  readonly read: ReadPurchaseOrders;
  readonly plan: ImportPlan;
}

/** How far an import is. Nothing is written before `writing`. */
export type Phase =
  | { readonly kind: 'choose'; readonly failure: { readonly name: string; readonly cause: TableFailure } | null }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'map' } & Mapped
  | { readonly kind: 'comparing'; readonly done: number; readonly total: number; readonly since: number } & Mapped
  | { readonly kind: 'preview' } & Compared
  | { readonly kind: 'writing'; readonly done: number; readonly total: number; readonly since: number } & Compared
  | { readonly kind: 'done'; readonly name: string; readonly applied: AppliedImport };

/** Progress is told this often, in POs: more often would only slow the work. */
const toldEvery = 50;

/** The way of a table of POs into the ledger. */
export function usePoImport(customFields: readonly CustomField[]) {
  const { refresh, say } = useExtensionPage();
  const raise = useRaise();
  const [phase, setPhase] = useState<Phase>({ kind: 'choose', failure: null });
  const stop = useRef(new AbortController());
  const begin = (): AbortSignal => {
    stop.current = new AbortController();
    return stop.current.signal;
  };

  const load = async (file: Blob, name: string, sheet: number | null): Promise<void> => {
    const signal = begin();
    setPhase({ kind: 'reading', name });
    const table = await readTableFile(file, { sheet, knows: (head) => fieldOfHead(head) !== undefined, signal });
    if (!table.ok) return setPhase({ kind: 'choose', failure: table.error.code === 'cancelled' ? null : { name, cause: table.error } });
    const before = rememberedMapping(table.value.columns, customFields);
    const mapping = before ?? guessMapping(table.value.columns, customFields);
    return setPhase({ kind: 'map', name, file, table: table.value, mapping, remembered: before !== undefined });
  };

  const watch = (signal: AbortSignal, tell: (done: number) => void) => ({ signal, onProgress: (done: number): void => { if (done % toldEvery === 0) tell(done); } });

  const compare = async (mapped: Mapped): Promise<void> => {
    const signal = begin();
    rememberMapping(mapped.table.columns, mapped.mapping);
    const read = readPurchaseOrders(mapped.table, mapped.mapping);
    const total = read.purchaseOrders.length;
    const since = Date.now();
    const tell = (done: number): void => setPhase({ ...mapped, kind: 'comparing', done, total, since });
    tell(0);
    const plan = await inLedger((context) => planPoImport(context, { purchaseOrders: read.purchaseOrders, watch: watch(signal, tell) }));
    if (plan.ok) return setPhase({ ...mapped, kind: 'preview', read, plan: plan.value });
    if (plan.error !== 'cancelled') say({ tone: 'warn', text: failureText(plan.error) });
    return setPhase({ ...mapped, kind: 'map' });
  };

  const write = async (compared: Compared, taken: ReadonlySet<PoNumber>, onDone: (applied: AppliedImport, file: string) => void): Promise<void> => {
    const signal = begin();
    const { read, name } = compared;
    const since = Date.now();
    const tell = (done: number): void => setPhase({ ...compared, kind: 'writing', done, total: read.purchaseOrders.length, since });
    tell(0);
    const applied = await inLedger((context) => applyPoImport(context, { purchaseOrders: read.purchaseOrders, taken, file: name, watch: watch(signal, tell) }));
    if (!applied.ok) {
      if (applied.error !== 'cancelled') say({ tone: 'warn', text: failureText(applied.error) });
      return setPhase({ ...compared, kind: 'preview' });
    }
    refresh();
    setPhase({ kind: 'done', name, applied: applied.value });
    return onDone(applied.value, name);
  };

  const run = (work: Promise<void>): void => { work.catch(raise); };
  return {
    phase,
    choose: useCallback((file: Blob, name: string) => run(load(file, name, null)), [customFields]),
    chooseSheet: (mapped: Mapped, sheet: number) => run(load(mapped.file, mapped.name, sheet)),
    map: (mapped: Mapped, mapping: ColumnMapping) => setPhase({ ...mapped, kind: 'map', mapping }),
    compare: (mapped: Mapped) => run(compare(mapped)),
    write: (compared: Compared, taken: ReadonlySet<PoNumber>, onDone: (applied: AppliedImport, file: string) => void) => run(write(compared, taken, onDone)),
    cancel: () => stop.current.abort(),
    again: () => setPhase({ kind: 'choose', failure: null }),
  };
}
