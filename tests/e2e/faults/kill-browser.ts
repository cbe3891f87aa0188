import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import type { BrowserContext } from '@playwright/test';

/** Kills every process of the browser that works in this profile folder (`SIGKILL`), and waits until it is gone. */
export async function killBrowser(context: BrowserContext, userDataFolder: string): Promise<void> {
  const closed = new Promise((resolve) => context.once('close', resolve));
  const pids = processes().filter(({ command }) => command.includes(userDataFolder)).map(({ pid }) => pid);
  if (pids.length === 0) throw new Error('No process of the browser was found');
  for (const pid of pids) kill(pid);
  await closed;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (problem) {
    // It ended with the process before it.
    if (!(problem instanceof Error) || !('code' in problem) || problem.code !== 'ESRCH') throw problem;
  }
}

function processes(): { readonly pid: number; readonly command: string }[] {
  if (!existsSync('/proc/self/cmdline')) {
    return execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
      .map((line) => ({ pid: Number.parseInt(line, 10), command: line }));
  }
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => ({ pid: Number(name), command: commandOf(name) }));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // it ended between the two readings
  }
}
