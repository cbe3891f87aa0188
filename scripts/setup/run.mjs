import { spawn } from 'node:child_process';

/**
 * Runs a command with its output passed through (`quiet`: kept and returned), and kills it when it takes longer than `seconds`.
 * Answers its exit code, 1 when it could not be started or took too long. Never rejects.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ seconds: number, quiet?: boolean, env?: Record<string, string> }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { seconds, quiet = false, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
      // Windows finds npm.cmd and the like only through a shell.
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
    });
    let output = '';
    child.stdout?.on('data', (text) => { output += text; });
    child.stderr?.on('data', (text) => { output += text; });
    const limit = setTimeout(() => {
      console.error(`${command} took longer than ${seconds} s and was stopped.`);
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.on('error', (error) => {
      clearTimeout(limit);
      resolve({ code: 1, output: `${output}${error.message}` });
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a tool of this project's own `node_modules` with the Node that runs this script.
 *
 * @param {string} file path of its JavaScript file, such as `node_modules/wxt/bin/wxt.mjs`
 * @param {readonly string[]} args
 * @param {{ seconds: number, quiet?: boolean, env?: Record<string, string> }} options
 */
export function runTool(file, args, options) {
  return run(process.execPath, [file, ...args], options);
}
