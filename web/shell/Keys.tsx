import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { needTexts } from '../i18n.ts'
import { paths } from '../paths.ts'
import { textGroups } from '../text-groups.ts'
import { focusRow, isTyping } from '../ui/table-keys.ts'
import { createKeyReader, searchBoxId, type KeyCommand } from './keys.ts'

// Both name what is on pages that may not have been opened yet.
const Palette = lazy(async () => {
  const [{ Palette: part }] = await Promise.all([import('./Palette.tsx'), needTexts(textGroups)])
  return { default: part }
})
const KeyboardHelp = lazy(async () => {
  const [{ KeyboardHelp: part }] = await Promise.all([import('./KeyboardHelp.tsx'), needTexts(textGroups)])
  return { default: part }
})

/** Listens for the desk's keys, shows them on `?` and opens the palette on `Ctrl K`. */
export function Keys() {
  const [isOpen, setOpen] = useState(false)
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  useKeys(() => setOpen(true))
  usePaletteKey(() => setPaletteOpen(true))
  return (
    <Suspense>
      {isPaletteOpen && <Palette onClose={() => setPaletteOpen(false)} showKeys={() => setOpen(true)} />}
      {isOpen && <KeyboardHelp onClose={() => setOpen(false)} />}
    </Suspense>
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
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      // What lies in front of the page has keys too, and says them.
      if (isBusy(event.target) && (event.key !== '?' || isTyping(event.target))) return
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
