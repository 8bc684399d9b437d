import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listRulePacks } from '../../../shared/api/rule-packs.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { SettingsFrame, useReadOnlyReason } from '../settings/SettingsFrame.tsx'
import { OwnPackDrawer } from './OwnPackForm.tsx'
import { PackDrawer } from './PackDrawer.tsx'
import { usePackWords } from './pack-words.ts'

export type Pack = AnswerOf<typeof listRulePacks>['items'][number]

/** Which rules of law and promise the clocks of cases run by. */
export function RulePacksPage() {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(listRulePacks))
  const isReadOnly = useReadOnlyReason() !== null
  const words = usePackWords()
  return (
    <SettingsFrame
      id="rule-packs"
      changeOf={({ key }) => {
        const pack = query.data?.items.find((one) => one.key === key)
        return pack && words.nameOf(pack)
      }}
      actions={
        !isReadOnly && (
          <ButtonLink icon="plus" href={paths.settings('rule-packs', { edit: 'new' })}>
            {t('packs.own.add')}
          </ButtonLink>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) => (
          <>
            <Packs title={t('packs.inForce')} packs={items.filter((pack) => pack.inForce)} />
            <Packs
              title={t('packs.forCountry')}
              intro={t('packs.forCountry.intro')}
              packs={items.filter((pack) => !pack.inForce && pack.isForCountry)}
            />
            <Packs title={t('packs.own')} packs={items.filter((pack) => !pack.inForce && pack.draft)} />
            <Packs
              title={t('packs.others')}
              packs={items.filter((pack) => !pack.inForce && !pack.isForCountry && !pack.draft)}
            />
            <PackDrawer packs={items} />
            <OwnPackDrawer packs={items} />
          </>
        )}
      </Loaded>
    </SettingsFrame>
  )
}

function Packs({
  title,
  intro,
  packs,
}: {
  readonly title: string
  readonly intro?: string
  readonly packs: readonly Pack[]
}) {
  const columns = useColumns()
  if (packs.length === 0) return null
  return (
    <Section title={title} {...(intro && { intro })}>
      <Table
        label={title}
        rows={packs}
        keyOf={(pack) => pack.key}
        hrefOf={(pack) => paths.settings('rule-packs', { edit: pack.key })}
        columns={columns}
        isStackedOnPhone
      />
    </Section>
  )
}

function useColumns(): readonly Column<Pack>[] {
  const { t } = useTranslation()
  const words = usePackWords()
  return [
    { id: 'name', header: t('settings.name'), cell: (pack) => words.nameOf(pack) },
    {
      id: 'final',
      header: t('deadlines.clock.finalAnswer'),
      width: '14rem',
      onPhone: 'line',
      cell: (pack) => words.termsOf(pack, 'finalAnswer') || '–',
    },
    {
      id: 'state',
      header: t('packs.state'),
      width: '14rem',
      cell: (pack) => <PackState pack={pack} />,
    },
  ]
}

function PackState({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation()
  if (pack.inForce) return <Badge meaning="fine">{t('packs.isOn')}</Badge>
  if (pack.isSecondHand) return <Badge meaning="soon">{t('packs.secondHand')}</Badge>
  return <Badge>{t('packs.isOff')}</Badge>
}
