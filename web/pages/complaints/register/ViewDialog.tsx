import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeView, saveView, type SavedView } from '../../../../shared/api/register.ts'
import { useFormProblem } from '../../../problem-text.ts'
import { useCommand } from '../../../queries.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Form } from '../../../ui/Form.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { toast } from '../../../ui/Toast.tsx'
import { viewSearchOf } from './register-search.ts'
import { useGo, useRegisterSearch } from './register-state.ts'

/** Gives what is shown a name to come back to, or gives a saved view another. */
export function ViewDialog({
  view,
  onClose,
}: {
  readonly view: SavedView | undefined
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t(view ? 'views.edit.title' : 'views.save.title')}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <ViewForm view={view} onClose={onClose} />
    </Dialog>
  )
}

function ViewForm({ view, onClose }: { readonly view: SavedView | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const go = useGo()
  const search = useRegisterSearch()
  const [name, setName] = useState(view?.name ?? '')
  const [isShared, setShared] = useState(view?.isShared ?? false)
  const done = () => {
    toast(t('views.saved', { name }))
    onClose()
  }
  const saving = useCommand(saveView, {
    onDone: ({ id }) => {
      go({ view: id })
      done()
    },
  })
  const changing = useCommand(changeView, { onDone: done })
  const problem = useFormProblem(saving.problem ?? changing.problem)
  const submit = () => {
    if (view) {
      const { id, version, search: kept } = view
      changing.send({ params: { viewId: id }, body: { name, isShared, search: kept, version } })
    } else saving.send({ body: { name, isShared, search: viewSearchOf(search) } })
  }
  return (
    <Form
      problem={problem}
      onSubmit={submit}
      actions={
        <Button type="submit" kind="primary" isPending={saving.isPending || changing.isPending}>
          {t('views.save.submit')}
        </Button>
      }
    >
      <TextField
        name="name"
        label={t('views.name')}
        hint={t('views.name.hint')}
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens for this field
        autoFocus
        maxLength={80}
        value={name}
        onChange={setName}
      />
      <Checkbox hint={t('views.shared.hint')} isSelected={isShared} onChange={setShared}>
        {t('views.shared')}
      </Checkbox>
    </Form>
  )
}
