import { useTranslation } from 'react-i18next'
import { Drawer } from '../ui/Dialog.tsx'
import { Places } from './Places.tsx'

/** The places where there is no room for them beside the page. */
export function PlacesDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Drawer side="start" title={t('shell.places')} isOpen onOpenChange={onClose}>
      <nav aria-label={t('shell.places')}>
        <Places />
      </nav>
    </Drawer>
  )
}
