import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../paths.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { focusRow, isTyping } from '../ui/table-keys.ts'
import { createKeyReader, keysOf, searchBoxId, type KeyCommand } from './keys.ts'

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }))

/** Listens for the desk's keys, shows them on `?` and opens the palette on `Ctrl K`. */
export function KeyboardHelp() {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  useKeys(() => setOpen(true))
  usePaletteKey(() => setPaletteOpen(true))
  return (
    <>
      {isPaletteOpen && (
        <Suspense>
          <Palette onClose={() => setPaletteOpen(false)} />
        </Suspense>
      )}
      <Dialog title={t('shell.keys')} isOpen={isOpen} onOpenChange={setOpen}>
        <p>{t('shell.keys.intro')}</p>
        <dl className="shell-keys">
          <KeyLine keys={['Ctrl', 'K']} text={t('palette.title')} />
          {keysOf.map(([command, keys]) => (
            <KeyLine key={command} keys={keys} text={t(`shell.keys.${command}`)} />
          ))}
          <KeyLine keys={['j']} text={t('shell.keys.next')} />
          <KeyLine keys={['k']} text={t('shell.keys.previous')} />
          <KeyLine keys={['Enter']} text={t('shell.keys.open')} />
          <KeyLine keys={['t']} text={t('shell.keys.table')} />
        </dl>
        <h3>{t('views.keys')}</h3>
        <dl className="shell-keys">
          <KeyLine keys={['f']} text={t('register.filters')} />
          <KeyLine keys={['x']} text={t('bulk.key.choose')} />
          <KeyLine keys={['a']} text={t('bulk.key.assign')} />
          <KeyLine keys={['n']} text={t('case.keys.note')} />
        </dl>
        <h3>{t('case.keys')}</h3>
        <dl className="shell-keys">
          <KeyLine keys={['n']} text={t('case.keys.note')} />
          <KeyLine keys={['r']} text={t('case.keys.reply')} />
          <KeyLine keys={['e']} text={t('case.keys.edit')} />
          <KeyLine keys={['a']} text={t('case.keys.assign')} />
        </dl>
      </Dialog>
    </>
  )
}

function KeyLine({ keys, text }: { readonly keys: readonly string[]; readonly text: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dt>
      <dd>{text}</dd>
    </div>
  )
}

/** Also while somebody types: it is how they leave a field for something else. */
function usePaletteKey(open: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      if (!document.querySelector('[role="dialog"], [role="alertdialog"]')) open()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [open])
}

function useKeys(showHelp: () => void) {
  const router = useRouter()
  useEffect(() => {
    const read = createKeyReader()
    const commands: Readonly<Record<KeyCommand, () => void>> = {
      help: showHelp,
      search: () => document.getElementById(searchBoxId)?.focus(),
      newFeedback: () => router.history.push(paths.newFeedback()),
      home: () => router.history.push(paths.home()),
      register: () => router.history.push(paths.register()),
    }
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target))
        return
      const command = read(event.key)
      if (command) {
        event.preventDefault()
        commands[command]()
      } else if (event.key === 'j') enterFirstTable()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [router, showHelp])
}

// Menus, lists and dialogs have keys of their own.
const isBusy = (target: EventTarget | null) =>
  isTyping(target) ||
  (target instanceof Element &&
    target.closest('[role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"]') !== null)

function enterFirstTable() {
  const body = document.querySelector<HTMLTableSectionElement>('#content .ui-table > tbody')
  if (!body || body.contains(document.activeElement)) return
  // Of a long table only the rows near the window are there; one begins with what one sees.
  const rows = [...body.rows]
  const isSeen = (row: HTMLTableRowElement) =>
    row.getBoundingClientRect().top > 0 && row.matches('.ui-table-row')
  const first = rows.findIndex(isSeen)
  focusRow(body, first < 0 ? rows.findIndex((row) => row.matches('.ui-table-row')) : first)
}
