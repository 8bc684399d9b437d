import { useTranslation } from 'react-i18next'
import { useMay } from '../../../session.ts'
import { Button } from '../../../ui/Button.tsx'
import { Selected } from '../../../ui/Selected.tsx'
import type { BulkKind } from './BulkDialog.tsx'
import { mostChosen, type Selection } from './selection.ts'

/** What can be done with the chosen rows; stands above them while there are any. */
export function BulkBar({
  selection,
  onOpen,
}: {
  readonly selection: Selection
  readonly onOpen: (kind: BulkKind) => void
}) {
  const { t } = useTranslation()
  const mayAssign = useMay('complaint.assign')
  const mayHandle = useMay('complaint.handle')
  const count = selection.ids.size
  if (count === 0) return null
  return (
    <Selected
      label={t('bulk.title')}
      count={
        <>
          {t('bulk.chosen', { count })} {selection.isCut && t('bulk.most', { count: mostChosen })}
        </>
      }
    >
      {mayAssign && (
        <Button size="small" icon="person" onPress={() => onOpen('assign')}>
          {t('bulk.assign')}
        </Button>
      )}
      {mayHandle && (
        <>
          <Button size="small" icon="edit" onPress={() => onOpen('categorise')}>
            {t('bulk.categorise')}
          </Button>
          <Button size="small" icon="plus" onPress={() => onOpen('tag')}>
            {t('bulk.tag')}
          </Button>
          <Button size="small" icon="minus" onPress={() => onOpen('untag')}>
            {t('bulk.untag')}
          </Button>
        </>
      )}
      <Button size="small" kind="quiet" onPress={() => selection.choose(new Set())}>
        {t('bulk.clear')}
      </Button>
    </Selected>
  )
}
