import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../../shared/api/case.ts'
import { paths } from '../../../../paths.ts'
import { IconButton } from '../../../../ui/Button.tsx'
import { Dialog } from '../../../../ui/Dialog.tsx'
import { useFormat } from '../../../../ui/FormatContext.tsx'
import { Icon } from '../../../../ui/Icon.tsx'
import { Time } from '../../../../ui/Time.tsx'
import { useCase, useCaseSearch, useGo } from '../case-context.ts'
import { Stage } from './Stage.tsx'
import './Viewer.css'
import { lookOf, neighbour, turned, zoomed, type Turn } from './viewing.ts'

type CaseFile = CaseView['files'][number]

/** The file that the address names, in front of the case, with those before and after it. */
export function FileViewer({ onClose }: { readonly onClose: () => void }) {
  const { files } = useCase()
  const { part } = useCaseSearch()
  const file = files.find(({ id }) => id === part)
  return file ? <Viewer key={file.id} file={file} onClose={onClose} /> : null
}

function Viewer({ file, onClose }: { readonly file: CaseFile; readonly onClose: () => void }) {
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
      <div className="viewer">
        <Tools file={file} zoom={zoom} actions={actions} />
        <Stage file={file} zoom={zoom} turn={turn} />
      </div>
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
      if (event.key.startsWith('Arrow') && canScroll(event.target)) return
      event.preventDefault()
      act(action)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  })
}

/** Whether the arrows move within a picture that is larger than its box. */
function canScroll(target: EventTarget | null): boolean {
  const stage = target instanceof Element ? target.closest('.viewer-stage') : null
  return stage !== null && stage.scrollWidth > stage.clientWidth
}

function Tools({
  file,
  zoom,
  actions,
}: {
  readonly file: CaseFile
  readonly zoom: number
  readonly actions: Record<ViewerAction, () => void>
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, files } = useCase()
  const look = lookOf(file)
  const isShown = look === 'image' || look === 'pdf'
  const isAlone = files.length < 2
  return (
    <section className="viewer-tools" aria-label={t('viewer.tools')}>
      {!isAlone && (
        <>
          <IconButton icon="back" label={t('viewer.previous')} onPress={actions.previous} />
          <output className="viewer-count">
            {t('viewer.count', { number: files.indexOf(file) + 1, count: files.length })}
          </output>
          <IconButton icon="forward" label={t('viewer.next')} onPress={actions.next} />
        </>
      )}
      {isShown && (
        <>
          <IconButton icon="minus" label={t('viewer.smaller')} onPress={actions.smaller} />
          <output className="viewer-count">{format.percent(zoom)}</output>
          <IconButton icon="plus" label={t('viewer.larger')} onPress={actions.larger} />
          <IconButton icon="turn" label={t('viewer.turn')} onPress={actions.turn} />
        </>
      )}
      <span className="viewer-about">
        {format.bytes(file.byteSize)} · <Time at={file.at} />
      </span>
      {/* Not a page of the desk: the browser itself downloads it. */}
      <a className="viewer-download" href={paths.complaintFile(id, file.id)} download>
        <Icon name="download" /> {t('viewer.download')}
      </a>
    </section>
  )
}
