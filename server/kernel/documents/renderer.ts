import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../errors.ts'
import { startRecycledChild, type RecycledChild } from '../recycled-child.ts'
import type { PrintDocument } from './print-document.ts'

export type DocumentRendererOptions = {
  maxRendersPerChild?: number
  /** Milliseconds for one document. */
  timeoutMs?: number
  /** Resident megabytes of the child, native memory included. */
  maxMemoryMb?: number
}

export type DocumentRenderer = {
  /** The document as PDF/A-2a with PDF/UA-1 tags. Rejects with Refusal `documents.renderFailed` and its cause. */
  render(document: PrintDocument): Promise<Buffer>
  stop(): Promise<void>
  /** Process id of the child that lives now, for diagnosis. */
  readonly pid: number | undefined
}

export type RenderJob = { document: PrintDocument; now: Date }

/**
 * Renders documents in a child process of its own: the typesetter blocks, reads its workspace and grows. The child
 * starts with the first document, sees an empty folder and no system fonts, and is replaced when it fails.
 */
export function startDocumentRenderer(options: DocumentRendererOptions = {}): DocumentRenderer {
  let started: Promise<{ folder: string; child: RecycledChild<RenderJob, Uint8Array> }> | null = null
  let pid: () => number | undefined = () => undefined

  async function start() {
    const folder = await makeEmptyWorkspace()
    const child = startRecycledChild<RenderJob, Uint8Array>({
      module: new URL('renderer.child.ts', import.meta.url),
      cwd: join(folder, 'workspace'),
      env: { FONTCONFIG_FILE: join(folder, 'fonts.conf') },
      maxJobs: options.maxRendersPerChild ?? 500,
      timeoutMs: options.timeoutMs ?? 20_000,
      maxMemoryMb: options.maxMemoryMb ?? 400,
      killMemoryMb: (options.maxMemoryMb ?? 400) + 800,
      maxWaiting: 500,
    })
    pid = () => child.pid
    return { folder, child }
  }

  return {
    async render(document) {
      try {
        const { child } = await (started ??= start())
        const pdf = await child.run({ document, now: new Date() })
        return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
      } catch (cause) {
        const refusal = new Refusal('documents.renderFailed', {}, 503)
        refusal.cause = cause
        throw refusal
      }
    },
    async stop() {
      const running = await started
      await running?.child.stop()
      if (running) await rm(running.folder, { recursive: true, force: true })
    },
    get pid() {
      return pid()
    },
  }
}

/** Fonts of the machine are kept out, so that a document looks the same everywhere. */
async function makeEmptyWorkspace(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-documents-'))
  const workspace = join(folder, 'workspace')
  await mkdir(workspace)
  const path = workspace.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const config = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${path}</dir></fontconfig>`
  await writeFile(join(folder, 'fonts.conf'), config)
  return folder
}
