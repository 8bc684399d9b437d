import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listComplaints } from '../../../../shared/api/complaints.ts'
import { Problem } from '../../../Loaded.tsx'
import { needTexts } from '../../../i18n.ts'
import { paths } from '../../../paths.ts'
import { useMay } from '../../../session.ts'
import { apiPages, rowsOf } from '../../../queries.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/Link.tsx'
import { Skeleton, Stale } from '../../../ui/Loading.tsx'
import { Split } from '../../../ui/Split.tsx'
import { LinkTabs } from '../../../ui/Tabs.tsx'
import { Page, Row, Stack, WideOnly } from '../../../ui/Page.tsx'
import { TableEnd } from '../../../ui/TableEnd.tsx'
import { ColumnsMenu } from './ColumnsMenu.tsx'
import type { RegisterRow } from '../MatterLine.tsx'
import { BulkBar } from './BulkBar.tsx'
import { BulkDialog, type BulkKind } from './BulkDialog.tsx'
import { FilterChips, filtersButtonId } from './FilterChips.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import { ExportMenu, Exports } from './Exports.tsx'
import { DatedOnly } from './DatedOnly.tsx'
import { NothingFound } from './NothingFound.tsx'
import { RegisterSearchField } from './RegisterSearchField.tsx'
import { RegisterTable } from './RegisterTable.tsx'
import { SavedViews } from './SavedViews.tsx'
import { rememberRegister } from './last-register.ts'
import { queryOf, views, viewOf, type RegisterSearch } from './register-search.ts'
import { useGo, useRegisterSearch } from './register-state.ts'
import { useRowAtHand } from './row-at-hand.ts'
import { useSelection } from './selection.ts'
import { useReadOn } from './use-read-on.ts'
import { useRegisterKeys } from './use-register-keys.ts'
import { useSplitShare } from './use-split-share.ts'

/** All feedback of every kind, one line each: looked through, narrowed, opened. */
export function RegisterPage() {
  const { t } = useTranslation()
  const search = useRegisterSearch()
  const go = useGo()
  useEffect(() => rememberRegister(paths.register(search), () => sessionStorage), [search])
  useRegisterKeys({ f: () => go({ filters: 'open' }), v: () => go({ beside: beside(search) }) })
  const links = views.map((view) => ({
    id: view.id,
    label: t(`register.view.${view.id}`),
    href: paths.register(view.search),
  }))
  return (
    <Page
      title={t('register.title')}
      actions={
        <ButtonLink icon="calendar" href={paths.dates()}>
          {t('register.dates')}
        </ButtonLink>
      }
    >
      <Stack gap={3}>
        <LinkTabs label={t('register.views')} links={links} current={viewOf(search) ?? ''} />
        <Row align="start" isSpread>
          <RegisterSearchField key={search.q} />
          <Row>
            <SavedViews />
            <ColumnsMenu />
            <ExportMenu />
            <WideOnly>
              <Button
                icon="split"
                aria-pressed={search.beside === 'case'}
                onPress={() => go({ beside: beside(search) })}
              >
                {t('register.beside.choice')}
              </Button>
            </WideOnly>
            <Button
              id={filtersButtonId}
              icon="filter"
              aria-expanded={search.filters === 'open'}
              onPress={() => go({ filters: search.filters === 'open' ? undefined : 'open' })}
            >
              {t('register.filters')}
            </Button>
          </Row>
        </Row>
        <FilterChips />
        <FilterPanel />
        {search.exports === 'open' && <Exports />}
        <Rows />
      </Stack>
    </Page>
  )
}

/** Not part of the register's own script: few have it open. */
const CaseBeside = lazy(async () => {
  const [{ CaseBeside: part }] = await Promise.all([
    import('./CaseBeside.tsx'),
    needTexts(['cases', 'others']),
  ])
  return { default: part }
})

const beside = (search: RegisterSearch) => (search.beside === 'case' ? undefined : 'case')

/** The room that a list with a case beside it takes; on less the case has a page of its own. */
const isWide = () => matchMedia('(min-width: 64rem)').matches

function Rows() {
  const { t } = useTranslation()
  const search = useRegisterSearch()
  const list = useInfiniteQuery({
    ...apiPages(listComplaints, { query: queryOf(search) }),
    // Other filters: the rows stay until their successors are here, so that nothing jumps.
    placeholderData: keepPreviousData,
    // Who comes back from a long case finds as many rows as they had scrolled through.
    gcTime: 30 * 60_000,
  })
  const end = useReadOn({
    hasMore: list.hasNextPage,
    isReading: list.isFetching || list.isFetchNextPageError,
    readOn: () => void list.fetchNextPage(),
  })
  const rows = list.data ? rowsOf(list.data) : []
  const bulk = useBulkChoice(rows)
  const isSplit = search.beside === 'case' && isWide()
  const [share, setShare] = useSplitShare()
  const { row, listeners } = useRowAtHand(rows, { isSplit })
  // Without a connection what was read stays.
  if (list.isError && !list.data) return <Problem problem={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <Skeleton lines={12} />
  if (rows.length === 0) return <NothingFound />
  return (
    <Split
      label={t('register.beside.width')}
      share={share}
      onShare={setShare}
      beside={
        isSplit &&
        row && (
          <Suspense>
            <CaseBeside row={row} />
          </Suspense>
        )
      }
    >
      <Stale isStale={list.isPlaceholderData}>
        {list.data.pages[0]?.isSimilar && (
          <Banner meaning="note">{t('register.similar', { words: search.q })}</Banner>
        )}
        <div {...listeners}>
          <RegisterTable
            rows={rows}
            selection={bulk.selection}
            hasMore={list.hasNextPage}
            atHand={isSplit ? row?.id : undefined}
          />
        </div>
        <BulkBar selection={bulk.selection} onOpen={bulk.open} />
        {bulk.kind && <BulkDialog kind={bulk.kind} selection={bulk.selection} onClose={bulk.close} />}
        <TableEnd ref={end}>
          <output>
            {t(list.hasNextPage ? 'register.shownOfMore' : 'register.shown', { count: rows.length })}
          </output>
          {search.sort === 'due' && <DatedOnly />}
          {list.hasNextPage && (
            <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
              {t('register.more')}
            </Button>
          )}
        </TableEnd>
      </Stale>
    </Split>
  )
}

/** The chosen rows and what is about to be done with them; a and n take the row at hand. */
function useBulkChoice(rows: readonly RegisterRow[]) {
  const selection = useSelection(rows)
  const router = useRouter()
  const mayAssign = useMay('complaint.assign')
  const [kind, setKind] = useState<BulkKind | null>(null)
  useRegisterKeys({
    a: (row) => {
      if (selection.ids.size === 0 && row) selection.choose(new Set([row]))
      if (mayAssign && (selection.ids.size > 0 || row)) setKind('assign')
    },
    n: (row) => {
      if (row) router.history.push(paths.complaint(row, { panel: 'note' }))
    },
  })
  return { selection, kind, open: setKind, close: () => setKind(null) }
}
