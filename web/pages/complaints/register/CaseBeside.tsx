import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readCase } from '../../../../shared/api/case.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { Loaded } from '../../../Loaded.tsx'
import { paths } from '../../../paths.ts'
import { apiQuery } from '../../../queries.ts'
import { Kbd } from '../../../ui/Kbd.tsx'
import { ButtonLink } from '../../../ui/Link.tsx'
import { Skeleton } from '../../../ui/Loading.tsx'
import { Row } from '../../../ui/Page.tsx'
import { Reference } from '../../../ui/Reference.tsx'
import { SidePane } from '../../../ui/Split.tsx'
import { CaseBadges } from '../case/CaseBadges.tsx'
import { CaseContext } from '../case/case-context.ts'
import { Clocks } from '../case/Clocks.tsx'
import { Matter } from '../case/Matter.tsx'
import type { RegisterRow } from '../MatterLine.tsx'
import { rememberRow } from './row-at-hand.ts'

/** The case of the row at hand, to be read; Enter leads to it. */
export function CaseBeside({ row }: { readonly row: RegisterRow }) {
  const { t } = useTranslation()
  const query = useQuery({
    ...apiQuery(readCase, { params: { complaintId: row.id } }),
    placeholderData: keepPreviousData,
  })
  return (
    <SidePane label={t('register.beside')} isWaiting={query.isPlaceholderData}>
      <Row isSpread>
        <Reference>{groupReference(row.reference)}</Reference>
        <ButtonLink href={paths.complaint(row.id)} size="small" onPress={() => rememberRow(row.id)}>
          {t('register.beside.open')} <Kbd>Enter</Kbd>
        </ButtonLink>
      </Row>
      <Loaded query={query} waiting={<Skeleton lines={8} />}>
        {(view) => (
          <CaseContext value={view}>
            <h2>{view.title}</h2>
            <Row>
              <CaseBadges view={view} />
              <span className="quiet">
                {row.customerName ?? t('register.anonymous')} ·{' '}
                {view.owner ? t('case.ownedBy', { name: view.owner.name }) : t('case.ownedByNobody')}
              </span>
            </Row>
            <Matter />
            <Clocks />
          </CaseContext>
        )}
      </Loaded>
    </SidePane>
  )
}
