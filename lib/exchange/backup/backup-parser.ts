import * as z from 'zod';
import { canonicalText } from '../../domain/canonical-text.ts';
import { keptSettingsSchema, recordSchemas } from '../../domain/ledger-records.schema.ts';
import { recordKey, recordStores, type RecordsByStore, type RecordStore } from '../../domain/ledger-records.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { backupFormat, BackupDigest, backupVersion, type Backup, type KeptSettings } from './backup-format.ts';
import type { BackupFailure } from './backup-failure.ts';
import { MemberSplitter, type Member } from './split-members.ts';

/** Stores every backup has; others came later. */
const requiredStores: readonly RecordStore[] = ['purchaseOrders', 'orders', 'links', 'checkouts', 'invoices', 'findings', 'entries'];
const writtenAtSchema = z.iso.datetime();

/** Reads the text of a backup as it comes. The first thing wrong ends it. */
export class BackupParser {
  private readonly splitter = new MemberSplitter();
  private readonly digest = new BackupDigest();
  private readonly seen = new Set<string>();
  private readonly keys = new Set<string | number>();
  private readonly records: Record<RecordStore, unknown[]> = {
    purchaseOrders: [], orders: [], links: [], checkouts: [], invoices: [], acceptances: [], findings: [], correspondence: [], exports: [], health: [], entries: [],
  };
  private hasFormat = false;
  private settings: KeptSettings = {};
  private writtenAt: number | undefined;
  private statedDigest: string | undefined;

  /** True once the file said that it is a backup of ours. */
  get isOurs(): boolean {
    return this.hasFormat;
  }

  /** What is wrong with the next piece of text; undefined while nothing is. */
  push(text: string): BackupFailure | undefined {
    for (const member of this.splitter.push(text)) {
      const failure = this.take(member);
      if (failure !== undefined) return failure;
    }
    return this.splitter.isBroken ? this.broken() : undefined;
  }

  /** What was read, once the text is at its end. */
  end(): Result<Backup, BackupFailure> {
    if (!this.hasFormat) return err({ code: 'foreign' });
    if (!this.splitter.isComplete) return err({ code: 'truncated' });
    const isWhole = ['version', 'settings', ...requiredStores].every((name) => this.seen.has(name)) && this.writtenAt !== undefined;
    if (!isWhole || (this.statedDigest !== undefined && this.statedDigest !== this.digest.end())) return err({ code: 'damaged' });
    // Each record was parsed with the schema of its own store.
    return ok({ writtenAt: this.writtenAt ?? 0, settings: this.settings, records: this.records as unknown as RecordsByStore });
  }

  private broken(): BackupFailure {
    return { code: this.hasFormat ? 'damaged' : 'foreign' };
  }

  private take({ name, kind, text }: Member): BackupFailure | undefined {
    const store = recordStores.find((each) => each === name);
    if (kind === 'element' && store === undefined) return this.hasFormat ? this.broken() : undefined;
    if (kind !== 'element') {
      if (this.seen.has(name)) return this.broken();
      this.seen.add(name);
      this.keys.clear();
    }
    if (kind === 'list') {
      this.digest.add(name, '[');
      return undefined;
    }
    const value = parsed(text);
    if (value === undefined) return this.broken();
    return store === undefined ? this.takeMember(name, value.json) : kind === 'element' ? this.takeRecord(store, value.json) : this.broken();
  }

  private takeMember(name: string, json: unknown): BackupFailure | undefined {
    switch (name) {
      case 'format':
        if (json !== backupFormat) return { code: json === 'po-ledger-history' ? 'export' : 'foreign' };
        this.hasFormat = true;
        return undefined;
      case 'version':
        if (!this.hasFormat || json === backupVersion) return undefined;
        return typeof json === 'number' ? { code: json > backupVersion ? 'newer' : 'older' } : { code: 'damaged' };
      case 'writtenAt': {
        const time = writtenAtSchema.safeParse(json);
        if (!time.success) return this.broken();
        this.writtenAt = Date.parse(time.data);
        return undefined;
      }
      case 'settings': {
        this.digest.add('settings', canonicalText(json));
        const settings = keptSettingsSchema.safeParse(json);
        if (!settings.success) return this.broken();
        this.settings = settings.data;
        return undefined;
      }
      case 'digest':
        if (typeof json !== 'string') return this.broken();
        this.statedDigest = json;
        return undefined;
      default: return this.hasFormat ? { code: 'damaged' } : undefined;
    }
  }

  private takeRecord(store: RecordStore, json: unknown): BackupFailure | undefined {
    if (!this.hasFormat) return { code: 'foreign' };
    const records = this.records[store];
    const record = recordSchemas[store].safeParse(json);
    if (!record.success) {
      const field = record.error.issues[0]?.path.join('.') ?? '';
      return { code: 'damaged', at: { store, record: records.length + 1, field } };
    }
    const key = recordKey(store, record.data);
    if (key === undefined || this.keys.has(key)) return { code: 'damaged', at: { store, record: records.length + 1, field: '' } };
    this.keys.add(key);
    this.digest.add(store, canonicalText(json));
    records.push(record.data);
    return undefined;
  }
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}
