import { useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../../shared/api/case.ts'
import { paths } from '../../../../paths.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Row } from '../../../../ui/Page.tsx'
import { Stage, StageNote } from '../../../../ui/Viewer.tsx'
import { VisuallyHidden } from '../../../../ui/VisuallyHidden.tsx'
import { useCase } from '../case-context.ts'
import { openPdf, openPicture, type Drawing } from './drawings.ts'
import { drawable, fitting, lookOf, type Turn } from './viewing.ts'

type StageProps = {
  readonly file: CaseView['files'][number]
  readonly zoom: number
  readonly turn: Turn
}

/** Where the file is seen, or why it is not. */
export function FileStage(props: StageProps) {
  const { t } = useTranslation()
  const look = lookOf(props.file)
  if (look === 'heic' || look === 'none')
    return <StageNote>{t(look === 'heic' ? 'viewer.heic' : 'viewer.notShown')}</StageNote>
  return <Shown {...props} />
}

function Shown({ file, zoom, turn }: StageProps) {
  const { t } = useTranslation()
  const { drawing, isBroken } = useDrawing(file)
  const [page, setPage] = useState(1)
  if (isBroken) return <StageNote>{t('viewer.broken')}</StageNote>
  return (
    <>
      {drawing && drawing.pages > 1 && (
        <Row>
          <Button
            size="small"
            disabledReason={page === 1 ? t('viewer.firstPage') : null}
            reasonPlace="hover"
            onPress={() => setPage(page - 1)}
          >
            {t('viewer.pageBefore')}
          </Button>
          <output>{t('viewer.page', { number: page, count: drawing.pages })}</output>
          <Button
            size="small"
            disabledReason={page === drawing.pages ? t('viewer.lastPage') : null}
            reasonPlace="hover"
            onPress={() => setPage(page + 1)}
          >
            {t('viewer.pageAfter')}
          </Button>
        </Row>
      )}
      <Canvas name={file.name} drawing={drawing} page={page} zoom={zoom} turn={turn} />
    </>
  )
}

/** Opens the file once; what was opened is closed again. */
function useDrawing(file: StageProps['file']) {
  const { id: complaintId } = useCase()
  const [opened, setOpened] = useState<Drawing | 'broken' | null>(null)
  const url = paths.complaintFile(complaintId, file.id)
  const isPdf = lookOf(file) === 'pdf'
  useEffect(() => {
    let isGone = false
    let mine: Drawing | null = null
    const open = async () => {
      try {
        mine = await (isPdf ? openPdf(url) : openPicture(`${url}?inline=1`))
        if (isGone) mine.close()
        else setOpened(mine)
      } catch {
        if (!isGone) setOpened('broken')
      }
    }
    void open()
    return () => {
      isGone = true
      mine?.close()
    }
  }, [url, isPdf])
  return { drawing: opened === 'broken' ? null : opened, isBroken: opened === 'broken' }
}

function Canvas({
  name,
  drawing,
  page,
  zoom,
  turn,
}: {
  readonly name: string
  readonly drawing: Drawing | null
  readonly page: number
  readonly zoom: number
  readonly turn: Turn
}) {
  const { t } = useTranslation()
  const box = useRef<HTMLElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [words, setWords] = useState<string | null>(null)
  const room = useRoom(box)
  useEffect(() => {
    let isGone = false
    const draw = async () => {
      const surface = canvas.current
      if (!drawing || !surface || !room) return
      const size = await drawing.sizeOf(page)
      const fit = fitting(size, room, turn)
      const dense = globalThis.devicePixelRatio || 1
      const scale = drawable(size, fit * zoom * dense)
      if (isGone) return
      await drawing.draw(page, surface, { scale, turn })
      surface.style.inlineSize = `${surface.width / dense}px`
      const told = await drawing.wordsOf(page)
      if (!isGone) setWords(told)
    }
    // What is closed under one's hands draws no more.
    draw().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [drawing, page, zoom, turn, room])
  return (
    <Stage ref={box} label={name}>
      {!drawing && <StageNote>{t('viewer.opening')}</StageNote>}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- turned and drawn by us, so no img */}
      <canvas ref={canvas} role="img" aria-label={t('viewer.picture', { name })} hidden={!drawing} />
      {words && <VisuallyHidden>{words}</VisuallyHidden>}
    </Stage>
  )
}

/** How much room a box has, as it changes; null until it is there. */
function useRoom(box: RefObject<HTMLElement | null>) {
  const [room, setRoom] = useState<{ readonly width: number; readonly height: number } | null>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      // Its frame, not what is inside: a bar that scrolls what is drawn must not start another drawing.
      const { width, height } = element.getBoundingClientRect()
      setRoom((before) =>
        before?.width === width - 2 && before.height === height - 2
          ? before
          : { width: width - 2, height: height - 2 },
      )
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return room
}
