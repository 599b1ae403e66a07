/** Runs the command as a person would, in a process of its own. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')
export const command = join(root, 'rapport')

export type Ended = { status: number; stdout: string; stderr: string }

/** `data` is the folder that it keeps everything in. */
export function rapport(data: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, RAPPORT_DATA: data, DATABASE_URL: '' }
    execFile(command, args, { env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      resolve({ status, stdout, stderr })
    })
  })
}

/** The answer of a command with `--json`. @throws where the command failed. */
export async function told(data: string, ...args: string[]): Promise<unknown> {
  const { status, stdout, stderr } = await rapport(data, ...args, '--json')
  if (status !== 0) throw new Error(`rapport ${args.join(' ')} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}
