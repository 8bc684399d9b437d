import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeView, removeView, saveView, type SavedView } from '../../../../shared/api/register.ts'
import { problemText } from '../../../problem-text.ts'
import { useCommand } from '../../../queries.ts'
import { ApiProblem } from '../../../api-problem.ts'
import { Button } from '../../../ui/Button.tsx'
import { Menu, type MenuAction, type MenuGroup } from '../../../ui/Menu.tsx'
import { toast } from '../../../ui/Toast.tsx'
import { differs, viewSearchOf } from './register-search.ts'
import { useGo, useRegisterSearch } from './register-state.ts'
import { hrefOfView, useViews } from './use-views.ts'
import { ViewDialog } from './ViewDialog.tsx'

/** The ways to look at the register that people gave a name: their own and everybody's. */
export function SavedViews() {
  const { t } = useTranslation()
  const { views, open } = useViews()
  const [dialog, setDialog] = useState<'none' | 'save' | 'edit'>('none')
  const actions = useActions(open, setDialog)
  const groups: readonly MenuGroup[] = [
    { id: 'mine', label: t('views.mine'), items: views.filter(({ isMine }) => isMine).map(linkTo) },
    {
      id: 'shared',
      label: t('views.ofOthers'),
      items: views
        .filter(({ isMine }) => !isMine)
        .map((view) => ({ ...linkTo(view), hint: t('views.by', { name: view.ownerName }) })),
    },
    { id: 'actions', items: actions },
  ].filter(({ items }) => items.length > 0)
  return (
    <>
      <Menu
        label={t('views.title')}
        trigger={<Button icon="star">{open?.name ?? t('views.title')}</Button>}
        groups={groups}
      />
      {dialog !== 'none' && (
        <ViewDialog view={dialog === 'edit' ? open : undefined} onClose={() => setDialog('none')} />
      )}
    </>
  )
}

const linkTo = (view: SavedView): MenuAction => ({ id: view.id, label: view.name, href: hrefOfView(view) })

function useActions(
  open: SavedView | undefined,
  show: (dialog: 'save' | 'edit') => void,
): readonly MenuAction[] {
  const { t } = useTranslation()
  const search = useRegisterSearch()
  const commands = useViewCommands()
  const save: MenuAction = { id: 'save', icon: 'plus', label: t('views.save'), onAction: () => show('save') }
  if (!open?.mayChange) return [save]
  return [
    ...(differs(search, open)
      ? [
          {
            id: 'renew',
            icon: 'check',
            label: t('views.renew', { name: open.name }),
            onAction: () => commands.renew(open),
          } as const,
        ]
      : []),
    save,
    { id: 'edit', icon: 'edit', label: t('views.edit', { name: open.name }), onAction: () => show('edit') },
    {
      id: 'remove',
      icon: 'trash',
      label: t('views.remove', { name: open.name }),
      onAction: () => commands.remove(open),
    },
  ]
}

/** What is done at once, without a dialog; taking a view away can be undone. */
function useViewCommands() {
  const { t } = useTranslation()
  const go = useGo()
  const search = useRegisterSearch()
  const changing = useCommand(changeView)
  const removing = useCommand(removeView)
  const saving = useCommand(saveView)
  const told = async (work: Promise<unknown>, done: () => void) => {
    try {
      await work
      done()
    } catch (problem) {
      if (problem instanceof ApiProblem) toast(problemText(t, problem), { meaning: 'late' })
    }
  }
  return {
    renew: ({ id, name, isShared, version }: SavedView) =>
      void told(
        changing.sendAsync({
          params: { viewId: id },
          body: { name, isShared, version, search: viewSearchOf(search) },
        }),
        () => toast(t('views.saved', { name })),
      ),
    remove: ({ id, name, isShared, version, search: kept }: SavedView) =>
      void told(removing.sendAsync({ params: { viewId: id }, query: { version } }), () => {
        go({ view: undefined })
        const onUndo = () => void told(saving.sendAsync({ body: { name, isShared, search: kept } }), () => {})
        toast(t('views.removed', { name }), { onUndo })
      }),
  }
}
