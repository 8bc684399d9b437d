import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Turn } from './viewing.ts'

/** Something with pages that can be drawn; a picture has one. */
export type Drawing = {
  readonly pages: number
  /** Size in CSS pixels at scale 1, not turned. */
  sizeOf(page: number): Promise<{ readonly width: number; readonly height: number }>
  draw(
    page: number,
    on: HTMLCanvasElement,
    how: { readonly scale: number; readonly turn: Turn },
  ): Promise<void>
  /** The words of a page, for who does not see it; null for a picture. */
  wordsOf(page: number): Promise<string | null>
  close(): void
}

/** A picture as the server made it anew. @throws when it is none that can be shown */
export async function openPicture(url: string): Promise<Drawing> {
  const picture = new Image()
  picture.src = url
  await picture.decode()
  const { naturalWidth: width, naturalHeight: height } = picture
  return {
    pages: 1,
    sizeOf: () => Promise.resolve({ width, height }),
    draw: (_page, canvas, { scale, turn }) => {
      const lies = turn === 90 || turn === 270
      canvas.width = Math.round((lies ? height : width) * scale)
      canvas.height = Math.round((lies ? width : height) * scale)
      const pen = canvas.getContext('2d')
      if (pen) {
        pen.translate(canvas.width / 2, canvas.height / 2)
        pen.rotate((turn * Math.PI) / 180)
        pen.drawImage(picture, (-width * scale) / 2, (-height * scale) / 2, width * scale, height * scale)
      }
      return Promise.resolve()
    },
    wordsOf: () => Promise.resolve(null),
    close: () => undefined,
  }
}

/** A PDF, drawn by us: its scripts, forms, links and attachments do nothing here. @throws when it cannot be read */
export async function openPdf(url: string): Promise<Drawing> {
  const [{ getDocument, GlobalWorkerOptions }, answer] = await Promise.all([import('pdfjs-dist'), fetch(url)])
  if (!answer.ok) throw new Error(`the file cannot be read: ${answer.status}`)
  const port = new Worker(new URL('pdf-worker.ts', import.meta.url), { type: 'module' })
  GlobalWorkerOptions.workerPort = port
  const reading = getDocument({
    data: await answer.arrayBuffer(),
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: true,
  })
  const close = () => {
    void reading.destroy()
    port.terminate()
  }
  const pdf = await reading.promise.catch((problem: unknown) => {
    // What cannot be read, a damaged or locked file, leaves nothing running.
    close()
    throw problem
  })
  return {
    pages: pdf.numPages,
    sizeOf: async (number) => (await pdf.getPage(number)).getViewport({ scale: 1 }),
    draw: (number, canvas, how) => drawPage(pdf, number, canvas, how),
    wordsOf: async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    },
    close,
  }
}

async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  { scale, turn }: { readonly scale: number; readonly turn: Turn },
): Promise<void> {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale, rotation: (page.rotate + turn) % 360 })
  // Drawn aside first: two drawings on one canvas at once would mix.
  const aside = document.createElement('canvas')
  aside.width = Math.round(viewport.width)
  aside.height = Math.round(viewport.height)
  await page.render({ canvas: aside, viewport }).promise
  canvas.width = aside.width
  canvas.height = aside.height
  canvas.getContext('2d')?.drawImage(aside, 0, 0)
}
