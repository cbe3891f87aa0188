import type { ExportFormat } from './export-format.ts';
import { coupaOrders } from './formats/coupa.ts';
import { csv } from './formats/csv.ts';
import { cxmlOrders } from './formats/cxml.ts';
import { json } from './formats/json.ts';
import { quickBooksBills } from './formats/quickbooks.ts';
import { ublOrders } from './formats/ubl.ts';
import { xeroBills, xeroCreditNotes } from './formats/xero.ts';
import { xlsx } from './formats/xlsx.ts';

/** Every way to write the history, in the order they are offered in. A new one is one file and one line here. */
export const exportFormats: readonly ExportFormat[] = [csv, xlsx, json, xeroBills, xeroCreditNotes, quickBooksBills, coupaOrders, ublOrders, cxmlOrders];
