import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Row, Stack } from '../../ui/Page.tsx'
import type { Unsaved as Changes } from './use-fields.ts'

/** Stands in every form of the settings: says that changes came back, and asks who leaves with unsaved ones. */
export function Unsaved({ changes }: { readonly changes: Changes }) {
  const { t } = useTranslation()
  return (
    <>
      {changes.isRestored && (
        <Banner
          meaning="note"
          title={t('settings.draft.restored')}
          action={
            <Button size="small" onPress={changes.discard}>
              {t('settings.draft.discard')}
            </Button>
          }
        />
      )}
      <Leaving changes={changes} />
    </>
  )
}

function Leaving({ changes }: { readonly changes: Changes }) {
  const { t } = useTranslation()
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => changes.hasChanged() && isLeft(current, next),
    // What is kept is still there when the tab opens again.
    enableBeforeUnload: () => changes.hasChanged() && !changes.isKept,
    withResolver: true,
  })
  const leave = (isDiscarded: boolean) => {
    if (isDiscarded) changes.discard()
    leaving.proceed?.()
  }
  return (
    <Dialog
      title={t('settings.leave.title')}
      isOpen={leaving.status === 'blocked'}
      onOpenChange={(isOpen) => !isOpen && leaving.reset?.()}
    >
      <Stack>
        <p>{t(changes.isKept ? 'settings.leave.kept' : 'settings.leave.lost')}</p>
        <Row>
          <Button kind="primary" onPress={() => leaving.reset?.()}>
            {t('settings.leave.stay')}
          </Button>
          {changes.isKept && <Button onPress={() => leave(false)}>{t('settings.leave.keep')}</Button>}
          <Button kind="danger" onPress={() => leave(true)}>
            {t('settings.leave.discard')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  )
}

type Place = { readonly pathname: string; readonly search: object }

/** Another year of the calendar is still the same form. */
const isLeft = (current: Place, next: Place) =>
  current.pathname !== next.pathname || formOf(current.search) !== formOf(next.search)

const formOf = (search: object) =>
  JSON.stringify(Object.entries({ ...search, year: undefined }).filter(([, value]) => value !== undefined))
