import { useState, type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog'
import { DialogTrigger, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from './Button.tsx'
import './Dialog.css'
import './Form.css'

type OverlayProps = {
  readonly title: string
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  /** Opens it; without, `isOpen` and `onOpenChange` do. */
  readonly trigger?: ReactNode
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
}

/** A question or a short form in front of the page. */
export function Dialog({
  size = 'normal',
  ...props
}: OverlayProps & { readonly size?: 'normal' | 'wide' | 'full' }) {
  return <Overlay {...props} className={`ui-dialog ui-dialog-${size}`} />
}

/** A panel from the end of the page, for looking something up without leaving. `start` is for navigation. */
export function Drawer({ side = 'end', ...props }: OverlayProps & { readonly side?: 'start' | 'end' }) {
  return <Overlay {...props} className={`ui-drawer ui-drawer-${side}`} />
}

function Overlay({
  title,
  children,
  trigger,
  isOpen,
  onOpenChange,
  className,
}: OverlayProps & { readonly className: string }) {
  const { t } = useTranslation()
  const modal = (
    <ModalOverlay
      className="ui-veil"
      isDismissable
      {...(isOpen !== undefined && { isOpen })}
      {...(onOpenChange && { onOpenChange })}
    >
      <Modal className={className}>
        <AriaDialog className="ui-dialog-content">
          {({ close }) => (
            <>
              <header className="ui-dialog-head">
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                <IconButton icon="cross" label={t('ui.close')} size="small" onPress={close} />
              </header>
              <div className="ui-dialog-body">
                {typeof children === 'function' ? children(close) : children}
              </div>
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
  return trigger ? (
    <DialogTrigger>
      {trigger}
      {modal}
    </DialogTrigger>
  ) : (
    modal
  )
}

/**
 * Asks before something that cannot be taken back. The button repeats the verb;
 * where undoing is possible, do it at once and offer Undo in a toast instead.
 */
export function ConfirmDialog({
  title,
  children,
  action,
  kind = 'danger',
  trigger,
  onConfirm,
}: {
  readonly title: string
  readonly children?: ReactNode
  readonly action: string
  readonly kind?: 'danger' | 'primary'
  readonly trigger: ReactNode
  readonly onConfirm: () => Promise<unknown> | void
}) {
  const { t } = useTranslation()
  const [isPending, setPending] = useState(false)
  const confirm = async (close: () => void) => {
    setPending(true)
    try {
      await onConfirm()
    } finally {
      setPending(false)
      close()
    }
  }
  return (
    <DialogTrigger>
      {trigger}
      <ModalOverlay className="ui-veil">
        <Modal className="ui-dialog ui-dialog-normal">
          <AriaDialog role="alertdialog" className="ui-dialog-content">
            {({ close }) => (
              <>
                <header className="ui-dialog-head">
                  <Heading slot="title" level={2}>
                    {title}
                  </Heading>
                </header>
                <div className="ui-dialog-body">
                  {children}
                  <div className="ui-form-actions">
                    <Button kind={kind} isPending={isPending} onPress={() => void confirm(close)}>
                      {action}
                    </Button>
                    {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus, and this one may not give it to what cannot be undone */}
                    <Button autoFocus onPress={close}>
                      {t('ui.cancel')}
                    </Button>
                  </div>
                </div>
              </>
            )}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
