import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/Dialog.tsx'
import { KeyList } from '../ui/Kbd.tsx'
import { keysOf } from './keys.ts'
import { keysAt } from './screen-keys.ts'

/** The keys of the screen at hand and those of the whole desk, as the key ? shows them. */
export function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { pathname, searchStr } = useLocation()
  const here = keysAt(pathname + searchStr)
  return (
    <Dialog title={t('shell.keys')} isOpen onOpenChange={onClose}>
      <p>{t('shell.keys.intro')}</p>
      {here && here.keys.length > 0 && (
        <>
          <h3>{t(here.title)}</h3>
          <KeyList lines={here.keys.map(([keys, text]) => ({ keys, text: t(text) }))} />
        </>
      )}
      <h3>{t('shell.keys.everywhere')}</h3>
      <KeyList
        lines={[
          { keys: ['Ctrl', 'K'], text: t('palette.title') },
          ...keysOf.map(([command, keys]) => ({ keys, text: t(`shell.keys.${command}`) })),
        ]}
      />
    </Dialog>
  )
}
