import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../../shared/api/case.ts'
import { paths } from '../../../../paths.ts'
import { IconButton } from '../../../../ui/Button.tsx'
import { Dialog } from '../../../../ui/Dialog.tsx'
import { useFormat } from '../../../../ui/FormatContext.tsx'
import { DownloadLink } from '../../../../ui/Link.tsx'
import { Time } from '../../../../ui/Time.tsx'
import { canScrollStage, Viewer } from '../../../../ui/Viewer.tsx'
import { useCase, useCaseSearch, useGo } from '../case-context.ts'
import { FileStage } from './FileStage.tsx'
import { lookOf, neighbour, turned, zoomed, type Turn } from './viewing.ts'

type CaseFile = CaseView['files'][number]

/** The file that the address names, in front of the case, with those before and after it. */
export function FileViewer({ onClose }: { readonly onClose: () => void }) {
  const { files } = useCase()
  const { part } = useCaseSearch()
  const file = files.find(({ id }) => id === part)
  return file ? <OpenFile key={file.id} file={file} onClose={onClose} /> : null
}

function OpenFile({ file, onClose }: { readonly file: CaseFile; readonly onClose: () => void }) {
  const { files } = useCase()
  const go = useGo()
  const [zoom, setZoom] = useState(1)
  const [turn, setTurn] = useState<Turn>(0)
  const walk = (step: 1 | -1) => {
    const next = neighbour(files, file.id, step)
    if (next) go({ part: next.id })
  }
  const actions = {
    previous: () => walk(-1),
    next: () => walk(1),
    larger: () => setZoom(zoomed(zoom, 1)),
    smaller: () => setZoom(zoomed(zoom, -1)),
    fit: () => setZoom(1),
    turn: () => setTurn(turned(turn)),
  }
  useKeys((action) => actions[action]())
  return (
    <Dialog title={file.name} size="full" isOpen onOpenChange={onClose}>
      <FileWithTools file={file} zoom={zoom} actions={actions}>
        <FileStage file={file} zoom={zoom} turn={turn} />
      </FileWithTools>
    </Dialog>
  )
}

type ViewerAction = 'previous' | 'next' | 'larger' | 'smaller' | 'fit' | 'turn'

const actionOfKey: Readonly<Record<string, ViewerAction | undefined>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  '+': 'larger',
  '-': 'smaller',
  '0': 'fit',
  r: 'turn',
}

/** Wherever the focus is in the dialog: nothing in it takes these keys but what can be scrolled. */
function useKeys(act: (action: ViewerAction) => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const action = actionOfKey[event.key]
      if (!action || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key.startsWith('Arrow') && canScrollStage(event.target)) return
      event.preventDefault()
      act(action)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  })
}

function FileWithTools({
  file,
  zoom,
  actions,
  children,
}: {
  readonly file: CaseFile
  readonly zoom: number
  readonly actions: Record<ViewerAction, () => void>
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, files } = useCase()
  const look = lookOf(file)
  const isShown = look === 'image' || look === 'pdf'
  const isAlone = files.length < 2
  return (
    <Viewer
      label={t('viewer.tools')}
      tools={
        <>
          {!isAlone && (
            <>
              <IconButton icon="back" label={t('viewer.previous')} onPress={actions.previous} />
              <output>{t('viewer.count', { number: files.indexOf(file) + 1, count: files.length })}</output>
              <IconButton icon="forward" label={t('viewer.next')} onPress={actions.next} />
            </>
          )}
          {isShown && (
            <>
              <IconButton icon="minus" label={t('viewer.smaller')} onPress={actions.smaller} />
              <output>{format.percent(zoom)}</output>
              <IconButton icon="plus" label={t('viewer.larger')} onPress={actions.larger} />
              <IconButton icon="turn" label={t('viewer.turn')} onPress={actions.turn} />
            </>
          )}
        </>
      }
      about={
        <>
          {format.bytes(file.byteSize)} · <Time at={file.at} />
        </>
      }
      more={
        <DownloadLink kind="quiet" href={paths.complaintFile(id, file.id)}>
          {t('viewer.download')}
        </DownloadLink>
      }
    >
      {children}
    </Viewer>
  )
}
