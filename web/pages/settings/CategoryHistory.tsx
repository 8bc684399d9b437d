import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  mergeCategory,
  readCategoryCases,
  restoreCategory,
  splitCategory,
} from '../../../shared/api/organization.ts'
import { paths } from '../../paths.ts'
import { problemText } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section, Stack } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/Toast.tsx'
import type { Category } from './category-name.ts'
import { useReadOnlyReason } from './SettingsFrame.tsx'

type Props = {
  readonly category: Category
  readonly all: readonly Category[]
  readonly nameOf: (category: Category) => string
  readonly onDone: () => void
}

/** Merging and splitting, with how many cases it concerns; the cases keep what they are called. */
export function CategoryHistory(props: Props) {
  const { t } = useTranslation()
  const { category, all, nameOf } = props
  const cases = useQuery(apiQuery(readCategoryCases, { params: { id: category.id } })).data
  const into = all.find(({ id }) => id === category.mergedIntoId)
  const isSplit = all.some(({ splitFromId, mergedIntoId }) => splitFromId === category.id && !mergedIntoId)
  return (
    <Section title={t('settings.categories.history')} level={3}>
      {cases && (
        <p>
          <Link href={paths.register({ category: category.id })}>
            {t('settings.categories.cases', { count: cases.total })}
          </Link>{' '}
          {t('settings.categories.casesOpen', { count: cases.open })}
        </p>
      )}
      {into && <Banner meaning="note">{t('settings.categories.merged', { name: nameOf(into) })}</Banner>}
      {into || (isSplit && !category.isActive) ? (
        <Restore {...props} />
      ) : (
        <>
          <Merge {...props} />
          <Split {...props} />
        </>
      )}
    </Section>
  )
}

/** Undo of what was just done; the list that came back says at which version. */
function useUndo(id: string) {
  const restore = useCommand(restoreCategory)
  return (text: string, items: readonly Category[]) => {
    const version = items.find((one) => one.id === id)?.version
    toast(text, version ? { onUndo: () => restore.send({ params: { id }, body: { version } }) } : {})
  }
}

function Merge({ category, all, nameOf, onDone }: Props) {
  const { t } = useTranslation()
  const reason = useReadOnlyReason()
  const [intoId, setIntoId] = useState('')
  const told = useUndo(category.id)
  const others = all.filter(({ id, isActive }) => id !== category.id && isActive)
  const into = others.find(({ id }) => id === intoId)
  const merge = useCommand(mergeCategory, {
    onDone: ({ items }) => {
      told(t('settings.categories.merge.done', { name: into ? nameOf(into) : '' }), items)
      onDone()
    },
  })
  return (
    <Disclosure title={t('settings.categories.merge')}>
      <Stack gap={2}>
        <p>{t('settings.categories.merge.hint')}</p>
        <Select
          label={t('settings.categories.merge.into')}
          options={others.map((one) => ({ value: one.id, label: nameOf(one) }))}
          value={into ? intoId : null}
          onChange={setIntoId}
        />
        {merge.problem && <Banner meaning="late">{problemText(t, merge.problem)}</Banner>}
        <div>
          <Button
            isPending={merge.isPending}
            disabledReason={reason ?? (into ? null : t('settings.categories.merge.choose'))}
            onPress={() =>
              merge.send({ params: { id: category.id }, body: { intoId, version: category.version } })
            }
          >
            {t('settings.categories.merge.submit')}
          </Button>
        </div>
      </Stack>
    </Disclosure>
  )
}

function Split({ category, onDone }: Props) {
  const { t, i18n } = useTranslation()
  const reason = useReadOnlyReason()
  const [names, setNames] = useState<readonly string[]>(['', ''])
  const told = useUndo(category.id)
  const given = names.map((name) => name.trim()).filter(Boolean)
  const split = useCommand(splitCategory, {
    onDone: ({ items }) => {
      told(t('settings.categories.split.done', { count: given.length }), items)
      onDone()
    },
  })
  return (
    <Disclosure title={t('settings.categories.split')}>
      <Stack gap={2}>
        <p>{t('settings.categories.split.hint')}</p>
        {names.map((name, index) => (
          <TextField
            key={index}
            label={t('settings.categories.split.part', { number: index + 1 })}
            value={name}
            onChange={(value) => setNames(names.map((one, at) => (at === index ? value : one)))}
          />
        ))}
        <div>
          <Button size="small" icon="plus" onPress={() => setNames([...names, ''])}>
            {t('settings.categories.split.more')}
          </Button>
        </div>
        {split.problem && <Banner meaning="late">{problemText(t, split.problem)}</Banner>}
        <div>
          <Button
            isPending={split.isPending}
            disabledReason={reason ?? (given.length < 2 ? t('settings.categories.split.two') : null)}
            onPress={() =>
              split.send({
                params: { id: category.id },
                body: { parts: given.map((name) => ({ [i18n.language]: name })), version: category.version },
              })
            }
          >
            {t('settings.categories.split.submit')}
          </Button>
        </div>
      </Stack>
    </Disclosure>
  )
}

function Restore({ category, onDone }: Props) {
  const { t } = useTranslation()
  const restore = useCommand(restoreCategory, {
    onDone: () => {
      toast(t('settings.categories.restored'))
      onDone()
    },
  })
  return (
    <>
      {restore.problem && <Banner meaning="late">{problemText(t, restore.problem)}</Banner>}
      <div>
        <Button
          isPending={restore.isPending}
          disabledReason={useReadOnlyReason()}
          onPress={() => restore.send({ params: { id: category.id }, body: { version: category.version } })}
        >
          {t('settings.categories.restore')}
        </Button>
      </div>
    </>
  )
}
