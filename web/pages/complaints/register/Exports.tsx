import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { askForExport, listExports } from '../../../../shared/api/register.ts'
import type { DeskLanguage } from '../../../../shared/languages.ts'
import { ApiProblem } from '../../../api-problem.ts'
import type { AnswerOf } from '../../../api-request.ts'
import { paths } from '../../../paths.ts'
import { codeText, problemText } from '../../../problem-text.ts'
import { apiQuery, useCommand } from '../../../queries.ts'
import type { SearchParams } from '../../../search-params.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormat, useNow } from '../../../ui/FormatContext.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { toast } from '../../../ui/Toast.tsx'
import { Frame } from '../../../ui/Frame.tsx'
import { Row } from '../../../ui/Page.tsx'
import { queryOf } from './register-search.ts'
import { useGo, useRegisterSearch } from './register-state.ts'

type Export = AnswerOf<typeof listExports>['exports'][number]

/** All rows that the filters leave, not only those that were scrolled to. */
export function ExportMenu() {
  const { t, i18n } = useTranslation()
  const query = queryOf(useRegisterSearch())
  const go = useGo()
  const ask = useCommand(askForExport, { onDone: () => go({ exports: 'open' }) })
  const language = i18n.language as DeskLanguage
  const askForSheet = async () => {
    try {
      await ask.sendAsync({ body: { query, language } })
      toast(t('exports.begun'))
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem
      toast(problemText(t, problem), { meaning: 'late' })
    }
  }
  return (
    <Menu
      label={t('exports.title')}
      trigger={<Button icon="download">{t('exports.title')}</Button>}
      groups={[
        {
          id: 'formats',
          items: [
            { id: 'xlsx', label: t('exports.xlsx'), onAction: () => void askForSheet() },
            {
              id: 'csv',
              label: t('views.export'),
              // Not a page of the desk: the browser itself downloads it.
              onAction: () => location.assign(paths.registerCsv({ ...(query as SearchParams), language })),
            },
            { id: 'earlier', label: t('exports.earlier'), onAction: () => go({ exports: 'open' }) },
          ],
        },
      ]}
    />
  )
}

/** How the spreadsheets stand that one has asked for, each with its file once it is written. */
export function Exports() {
  const { t } = useTranslation()
  const go = useGo()
  const { data } = useQuery({
    ...apiQuery(listExports),
    refetchInterval: ({ state }) =>
      state.data?.exports.some(({ finishedAt }) => finishedAt === null) ? 1_000 : false,
  })
  const exports = data?.exports ?? []
  useTellWhenDone(exports)
  return (
    <section aria-label={t('exports.earlier')}>
      <Frame>
        <Row align="start" isSpread>
          {data && exports.length === 0 && <p>{t('exports.none')}</p>}
          <ul className="plain-list">
            {exports.map((each) => (
              <li key={each.id}>
                <span>
                  <ExportLine each={each} />
                </span>
              </li>
            ))}
          </ul>
          <Button size="small" kind="quiet" onPress={() => go({ exports: undefined })}>
            {t('ui.close')}
          </Button>
        </Row>
      </Frame>
    </section>
  )
}

function ExportLine({ each }: { readonly each: Export }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const count = { count: each.rowCount }
  if (each.failure) return <>{codeText(t, each.failure, {})}</>
  if (!each.finishedAt)
    return (
      <>
        <progress aria-label={t('exports.writing', count)} /> {t('exports.writing', count)}
      </>
    )
  return (
    <>
      <a href={paths.registerSheet(each.id)} download>
        {t('exports.file', { ...count, time: format.time(each.askedAt, now) })}
      </a>{' '}
      {t('exports.until', { time: format.time(each.expiresAt, now) })}
    </>
  )
}

/** What was being written while one looked is announced. */
function useTellWhenDone(exports: readonly Export[]) {
  const { t } = useTranslation()
  const waiting = useRef(new Set<string>())
  useEffect(() => {
    for (const { id, finishedAt, failure } of exports) {
      if (finishedAt === null) waiting.current.add(id)
      else if (waiting.current.delete(id) && !failure) toast(t('notice.exportReady'))
    }
  }, [exports, t])
}
