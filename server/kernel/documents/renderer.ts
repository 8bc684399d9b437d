import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../errors.ts'
import { startRecycledChild, type ChildPlace } from '../recycled-child.ts'
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
  const { maxMemoryMb = 250 } = options
  const child = startRecycledChild<RenderJob, Uint8Array>({
    module: new URL('renderer.child.ts', import.meta.url),
    makePlace: makeEmptyWorkspace,
    maxJobs: options.maxRendersPerChild ?? 500,
    timeoutMs: options.timeoutMs ?? 20_000,
    maxMemoryMb,
    idleMs: 10_000,
    killMemoryMb: maxMemoryMb + 800,
    maxWaiting: 500,
  })
  return {
    async render(document) {
      try {
        const pdf = await child.run({ document, now: new Date() })
        return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
      } catch (cause) {
        const refusal = new Refusal('documents.renderFailed', {}, 503)
        refusal.cause = cause
        throw refusal
      }
    },
    stop: () => child.stop(),
    get pid() {
      return child.pid
    },
  }
}

/** Fonts of the machine are kept out, so that a document looks the same everywhere. */
async function makeEmptyWorkspace(): Promise<ChildPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-documents-'))
  const cwd = join(folder, 'workspace')
  await mkdir(cwd)
  const path = cwd.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const config = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${path}</dir></fontconfig>`
  await writeFile(join(folder, 'fonts.conf'), config)
  return {
    cwd,
    env: { FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
