import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { addProduct, listProducts, saveProduct } from '../../../shared/api/organization.ts'
import type { AnswerOf } from '../../api-request.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { TextField } from '../../ui/TextField.tsx'
import { Catalogue, type EditorProps } from './Catalogue.tsx'
import { Editor } from './Editor.tsx'
import { rowPlace, useFields } from './use-fields.ts'

type Product = AnswerOf<typeof listProducts>['items'][number]

/** What customers buy or use. */
export function ProductsPage() {
  const { t } = useTranslation()
  return (
    <Catalogue
      id="products"
      query={useQuery(apiQuery(listProducts))}
      nameOf={(product) => product.name}
      columns={[{ id: 'code', header: t('settings.code'), width: '10rem', cell: (product) => product.code }]}
      Editor={ProductForm}
    />
  )
}

function ProductForm({ row, onDone }: EditorProps<Product>) {
  const { t } = useTranslation()
  const [{ name, code, isActive }, change, changes] = useFields(
    {
      name: row?.name ?? '',
      code: row?.code ?? '',
      isActive: row?.isActive ?? true,
    },
    rowPlace('products', row),
  )
  const done = () => {
    changes.settle()
    onDone()
  }
  const add = useCommand(addProduct, { onDone: done })
  const save = useCommand(saveProduct, { onDone: done })
  const submit = () =>
    row
      ? save.send({ params: { id: row.id }, body: { name, code, isActive, version: row.version } })
      : add.send({ body: { name, code } })
  return (
    <Editor
      commands={[add, save]}
      changes={changes}
      isActive={row ? isActive : undefined}
      onActive={(value) => change({ isActive: value })}
      onSubmit={submit}
      onCancel={onDone}
    >
      <TextField
        name="name"
        label={t('settings.name')}
        isRequired
        value={name}
        onChange={(value) => change({ name: value })}
      />
      <TextField
        name="code"
        label={t('settings.code')}
        hint={t('settings.code.hint')}
        value={code}
        onChange={(value) => change({ code: value })}
      />
    </Editor>
  )
}
