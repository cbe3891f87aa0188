import { changedFields } from '../../domain/changed-fields.ts';
import type { Invoice } from '../../domain/invoice.ts';
import type { Order } from '../../domain/order.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Policy } from '../../domain/policy.ts';
import type { ImportCounts, ImportId, OrderImage, ReportImport } from '../../domain/report-import.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { addEntry } from '../../storage/entries.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import { getImport, getImportStep, putImport, putImportStep } from '../../storage/imports.ts';
import { putInvoice, removeInvoice } from '../../storage/invoices.ts';
import { putOrder } from '../../storage/orders.ts';
import type { WriteTransaction } from '../../storage/schema.ts';
import { changeLedger } from '../../storage/transaction.ts';
import { assignByRules } from '../apply-link-rules.ts';
import type { AppContext } from '../context.ts';
import { matchCluster } from '../match-cluster.ts';
import { settingsIn } from '../read-settings.ts';
import { judgeReported, type JudgedOrder } from './judge-reported.ts';

/** Carries out the next step of an import: its orders, charges, links and entries, and what it takes to undo them. Answers the import after it. Only the end of an import is told to other pages. */
export function applyStep(ctx: AppContext, id: ImportId, policy: Policy): Promise<Result<ReportImport, 'notFound' | StorageFailure>> {
  const past: AppContext = { ...ctx, bringsPast: true };
  return changeLedger(ctx.db, async (tx) => {
    const value = await getImport(tx, id);
    if (value?.state !== 'applying' || value.report === null || value.choice === null) return err('notFound' as const);
    const { report: { asOf }, choice, stepsDone } = value;
    const step = await getImportStep(tx, id, stepsDone);
    if (step === undefined) return err('notFound' as const);
    const judged = (await Promise.all(step.orders.map((said) => judgeReported(tx, past, said, { choice, asOf })))).filter((each) => each !== undefined);
    const changed = judged.filter(({ isChanged }) => isChanged);
    const images = await Promise.all(changed.map((each) => write(tx, past, id, asOf, each)));
    const orders = changed.map(({ after }) => after);
    await matchCluster(tx, past, { orders, formerly: changed.flatMap(({ before }) => before ?? []), checkouts: [] });
    await assignByRules(tx, past, orders, (await settingsIn(tx, policy)).linkRules);
    const after = { ...value, stepsDone: stepsDone + 1, counts: counted(value.counts, judged) };
    await putImportStep(tx, { ...step, orders: [], images });
    await putImport(tx, after);
    return ok(after);
  }, { quiet: true });
}

async function write(tx: WriteTransaction, ctx: AppContext, id: ImportId, asOf: PlainDate | null, judged: JudgedOrder): Promise<OrderImage> {
  const { key, before, after, invoicesBefore, invoices } = judged;
  const fields = changedFields(before, after) ?? { before: {}, after: {} };
  const bills = await writeInvoices(tx, invoicesBefore, invoices);
  const billed = bills.length === 0 ? {} : { invoices: bills.flatMap(({ now }) => now ?? []) };
  if (fields.before === null || Object.keys(fields.after).length > 0) await putOrder(tx, after);
  const entry = await addEntry(tx, {
    at: ctx.now(), actor: 'person', action: 'orderImported', subject: `order/${key}`,
    before: fields.before === null ? null : { ...fields.before, ...(bills.length === 0 ? {} : { invoices: bills.flatMap(({ before: was }) => was ?? []) }) },
    after: { ...fields.after, ...billed, report: { import: id, asOf } },
  });
  return {
    key, entry, invoices: bills.map(({ id: billId, before: was }) => ({ id: billId, before: was })),
    before: fields.before as Partial<Order> | null, after: fields.before === null ? {} : fields.after as Partial<Order>, // fields of two orders
  };
}

interface Bill {
  readonly id: Invoice['id'];
  readonly before: Invoice | null;
  readonly now: Invoice | null;
}

async function writeInvoices(tx: WriteTransaction, before: readonly Invoice[], after: readonly Invoice[]): Promise<readonly Bill[]> {
  const was = new Map(before.map((each) => [each.id, each]));
  const now = new Map(after.map((each) => [each.id, each]));
  const bills = [...new Set([...was.keys(), ...now.keys()])]
    .map((id): Bill => ({ id, before: was.get(id) ?? null, now: now.get(id) ?? null }))
    .filter((bill) => JSON.stringify(bill.before) !== JSON.stringify(bill.now));
  await Promise.all(bills.map(({ id, now: bill }) => (bill === null ? removeInvoice(tx, id) : putInvoice(tx, bill))));
  return bills;
}

function counted(counts: ImportCounts, judged: readonly JudgedOrder[]): ImportCounts {
  const count = (is: (each: JudgedOrder) => boolean): number => judged.filter(is).length;
  return {
    added: counts.added + count(({ before }) => before === undefined),
    updated: counts.updated + count(({ before, isChanged }) => before !== undefined && isChanged),
    unchanged: counts.unchanged + count(({ isChanged }) => !isChanged),
  };
}
