import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { cannedTextsFor } from '../../../../../shared/api/canned-texts.ts'
import { directionOf, type Language } from '../../../../../shared/languages.ts'
import { foldText } from '../../../../../shared/search/fold.ts'
import { Loaded } from '../../../../Loaded.tsx'
import { paths } from '../../../../paths.ts'
import { apiQuery } from '../../../../queries.ts'
import { Dialog } from '../../../../ui/Dialog.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Skeleton } from '../../../../ui/Loading.tsx'
import { SearchList } from '../../../../ui/SearchList.tsx'
import { useCase } from '../case-context.ts'
import { useLanguageName } from '../words.ts'
import { preferredFirst } from './canned-insert.ts'

/** Canned texts as they would stand here, found by typing and put in by Enter. */
export function CannedTexts({
  preferred,
  onChoose,
  onClose,
}: {
  readonly preferred: Language
  readonly onChoose: (text: string) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { id } = useCase()
  const query = useQuery(apiQuery(cannedTextsFor, { params: { complaintId: id } }))
  return (
    <Dialog title={t('canned.choose')} isOpen onOpenChange={onClose}>
      <Loaded query={query} waiting={<Skeleton lines={4} />}>
        {({ items }) => <Choice items={preferredFirst(items, preferred)} onChoose={onChoose} />}
      </Loaded>
      <p className="quiet">
        <Link href={paths.settings('canned-texts')}>{t('canned.manage')}</Link>
      </p>
    </Dialog>
  )
}

type Item = {
  readonly id: string
  readonly name: string
  readonly language: Language
  readonly isShared: boolean
  readonly body: string
}

const shownLetters = 160

function Choice({
  items,
  onChoose,
}: {
  readonly items: readonly Item[]
  readonly onChoose: (text: string) => void
}) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const find = (typed: string) => {
    const wanted = foldText(typed.trim())
    return items
      .filter(({ name, body }) => foldText(`${name} ${body}`).includes(wanted))
      .map(({ id, name, language, isShared, body }) => ({
        id,
        name,
        hint: `${languageName(language)} · ${t(isShared ? 'canned.shared' : 'canned.own')}`,
        excerpt: body.length > shownLetters ? `${body.slice(0, shownLetters)}…` : body,
        lang: language,
        dir: directionOf(language),
      }))
  }
  return (
    <SearchList
      label={t('canned.choose')}
      searchLabel={t('canned.search')}
      find={find}
      nothing={t(items.length === 0 ? 'canned.none' : 'ui.nothingFound')}
      onChoose={(key) => {
        const text = items.find(({ id }) => id === key)
        if (text) onChoose(text.body)
      }}
    />
  )
}
