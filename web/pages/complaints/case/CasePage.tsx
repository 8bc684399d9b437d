import { groupReference } from '../../../../shared/reference.ts'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readCase, type CaseView } from '../../../../shared/api/case.ts'
import type { ApiProblem } from '../../../api-problem.ts'
import { Loaded, Problem } from '../../../Loaded.tsx'
import { paths } from '../../../paths.ts'
import { apiQuery } from '../../../queries.ts'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { Page, Row } from '../../../ui/Page.tsx'
import { Panes } from '../../../ui/Panes.tsx'
import { Reference } from '../../../ui/Reference.tsx'
import { lastRegister } from '../register/last-register.ts'
import { AskedOutside } from './AskedOutside.tsx'
import { ActionsMenu } from './ActionsMenu.tsx'
import { AskedPanel } from './AskedPanel.tsx'
import { CaseBadges } from './CaseBadges.tsx'
import { CaseContext, useCaseSearch } from './case-context.ts'
import { CasePanels } from './CasePanels.tsx'
import { Clocks } from './Clocks.tsx'
import { FactsPanel } from './FactsPanel.tsx'
import { FilesPanel } from './FilesPanel.tsx'
import { LinksPanel } from './LinksPanel.tsx'
import { Colleagues } from './Colleagues.tsx'
import { Correction } from './Correction.tsx'
import { MailsPanel } from './MailsPanel.tsx'
import { Matter } from './Matter.tsx'
import { AssessAgain } from './AssessAgain.tsx'
import { Merged } from './Merged.tsx'
import { PrintCase } from './print/PrintCase.tsx'
import { PeoplePanel } from './PeoplePanel.tsx'
import { Restricted } from './Restricted.tsx'
import { SpreadPanel } from './SpreadPanel.tsx'
import { StepAtHand } from './StepAtHand.tsx'
import { StepsDone } from './StepsDone.tsx'
import { CaseTimeline } from './CaseTimeline.tsx'
import { TagsPanel } from './TagsPanel.tsx'
import { isWritingStep } from './use-live-case.ts'
import { useCaseKeys } from './use-case-keys.ts'
import { Who } from './Who.tsx'

/** One case: who, what happened and what was done, what is known, and the step at hand. */
export function CasePage() {
  const { as } = useCaseSearch()
  const { complaintId } = useParams({ from: '/shell/register/$complaintId' })
  const query = useQuery({
    ...apiQuery(readCase, { params: { complaintId } }),
    // Colleagues and the complainant work on it too; what is typed here stays. Changes are told at once by
    // a stream (useLiveCase); this is for where a proxy lets none through.
    refetchInterval: () => !isWritingStep() && 60_000,
    refetchOnWindowFocus: () => !isWritingStep(),
  })
  // A case that was made confidential meanwhile does not stay on the screen.
  if (query.isError && (!query.data || query.error.status === 404))
    return <NotThere problem={query.error} onRetry={() => void query.refetch()} />
  return (
    <Loaded query={query}>
      {(view) => (
        <CaseContext value={view}>
          {as === 'print' ? <PrintCase /> : <Case key={view.id} view={view} />}
        </CaseContext>
      )}
    </Loaded>
  )
}

function NotThere({ problem, onRetry }: { readonly problem: ApiProblem; readonly onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <Page
      title={t('case.notThere')}
      back={{ href: lastRegister(paths.register(), () => sessionStorage), label: t('case.back') }}
    >
      <Problem problem={problem} onRetry={onRetry} />
    </Page>
  )
}

function Case({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation()
  useCaseKeys()
  return (
    <Page
      title={view.title}
      back={{ href: lastRegister(paths.register(), () => sessionStorage), label: t('case.back') }}
      intro={
        <>
          <Row>
            <Reference>{groupReference(view.reference)}</Reference>
            <CopyButton text={groupReference(view.reference)} label={t('case.reference.copy')} />
            <CaseBadges view={view} />
            <span className="quiet">
              {view.owner ? t('case.ownedBy', { name: view.owner.name }) : t('case.ownedByNobody')}
            </span>
          </Row>
          <Colleagues />
        </>
      }
      actions={<ActionsMenu />}
    >
      <Panes
        start={{ label: t('case.who'), content: <Who /> }}
        end={{ label: t('case.known'), content: <KnownPart /> }}
      >
        <Restricted />
        <Merged />
        <AssessAgain />
        <Matter />
        <Correction />
        <StepsDone />
        <CaseTimeline />
        <AskedOutside />
        <MailsPanel />
        <StepAtHand />
      </Panes>
      <CasePanels />
    </Page>
  )
}

const KnownPart = () => (
  <>
    <Clocks />
    <AskedPanel />
    <PeoplePanel />
    <FactsPanel />
    <TagsPanel />
    <FilesPanel />
    <SpreadPanel />
    <LinksPanel />
  </>
)
