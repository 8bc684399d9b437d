import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { columns, usualColumns } from './register-search.ts'
import { useGo, useRegisterSearch } from './register-state.ts'

/** Which columns stand beside reference and matter. */
export function ColumnsMenu() {
  const { t } = useTranslation()
  const search = useRegisterSearch()
  const go = useGo()
  return (
    <Menu
      label={t('views.columns')}
      trigger={<Button icon="settings">{t('views.columns')}</Button>}
      groups={[
        {
          id: 'columns',
          label: t('views.columns.beside'),
          items: columns.map((id) => ({ id, label: t(`register.column.${id}`) })),
          ticked: search.columns ?? usualColumns(search.sort),
          onTick: (ids) => {
            const chosen = columns.filter((id) => ids.includes(id))
            // One stays: none would look like the usual ones in the address.
            if (chosen.length > 0) go({ columns: chosen })
          },
        },
        ...(search.columns
          ? [
              {
                id: 'usual',
                items: [
                  {
                    id: 'usual',
                    label: t('views.columns.usual'),
                    onAction: () => go({ columns: undefined }),
                  },
                ],
              },
            ]
          : []),
      ]}
    />
  )
}
