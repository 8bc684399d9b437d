import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
  Text,
} from 'react-aria-components/Toast'
import { useTranslation } from 'react-i18next'
import type { Meaning } from './Badge.tsx'
import { Button, IconButton } from './Button.tsx'
import { Icon } from './Icon.tsx'
import './Toast.css'

type ToastText = {
  readonly text: string
  readonly meaning?: Meaning
  /** Takes back what was just done; with it the toast stays for 20 seconds. */
  readonly onUndo?: () => void
}

const queue = new ToastQueue<ToastText>({ maxVisibleToasts: 3 })

/** Says what just happened, to the eye and to the screen reader. A problem stays until it is dismissed. */
export function toast(text: string, { meaning = 'fine', onUndo }: Omit<ToastText, 'text'> = {}): void {
  const timeout = meaning === 'late' ? {} : { timeout: onUndo ? 20_000 : 6_000 }
  queue.add({ text, meaning, ...(onUndo && { onUndo }) }, timeout)
}

/** Where toasts appear; stands once in the app. */
export function Toasts() {
  const { t } = useTranslation()
  return (
    <ToastRegion queue={queue} className="ui-toasts" aria-label={t('ui.notifications')}>
      {({ toast }) => (
        <Toast toast={toast} className={`ui-toast ui-toast-${toast.content.meaning ?? 'fine'}`}>
          <Icon name={toast.content.meaning ?? 'fine'} />
          <ToastContent className="ui-toast-text">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.onUndo && (
            <Button
              size="small"
              onPress={() => {
                toast.content.onUndo?.()
                queue.close(toast.key)
              }}
            >
              {t('ui.undo')}
            </Button>
          )}
          <IconButton
            icon="cross"
            size="small"
            label={t('ui.dismiss')}
            onPress={() => queue.close(toast.key)}
          />
        </Toast>
      )}
    </ToastRegion>
  )
}
