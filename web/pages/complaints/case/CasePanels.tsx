import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useCaseSearch, useGo } from './case-context.ts'
import type { CasePanel } from './case-search.ts'
import { BeforeContact } from './BeforeContact.tsx'
import { CloseForm } from './CloseForm.tsx'
import { AccessCodePanel } from './dialogs/AccessCodePanel.tsx'
import { AskPanel } from './dialogs/AskPanel.tsx'
import { ConfidentialPanel } from './dialogs/ConfidentialPanel.tsx'
import { ContactPanel } from './dialogs/ContactPanel.tsx'
import { ConvertPanel } from './dialogs/ConvertPanel.tsx'
import { ExposurePanel } from './dialogs/ExposurePanel.tsx'
import { GroupLetterPanel } from './dialogs/GroupLetterPanel.tsx'
import { GroupPanel } from './dialogs/GroupPanel.tsx'
import { LinkPanel } from './dialogs/LinkPanel.tsx'
import { MergePanel } from './dialogs/MergePanel.tsx'
import { MessagePanel } from './dialogs/MessagePanel.tsx'
import { NotePanel } from './dialogs/NotePanel.tsx'
import { OutsidePanel } from './dialogs/OutsidePanel.tsx'
import { ReopenPanel } from './dialogs/ReopenPanel.tsx'
import { SubjectsPanel } from './dialogs/SubjectsPanel.tsx'
import { RepresentativePanel } from './dialogs/RepresentativePanel.tsx'
import { RestrictionPanel } from './dialogs/RestrictionPanel.tsx'
import { SettlePanel } from './dialogs/SettlePanel.tsx'
import { SpamPanel } from './dialogs/SpamPanel.tsx'
import { SplitPanel } from './dialogs/SplitPanel.tsx'
import { UploadPanel } from './dialogs/UploadPanel.tsx'
import { WithdrawDecisionPanel } from './dialogs/WithdrawDecisionPanel.tsx'
import { FlowChart } from './flow/FlowChart.tsx'
import { AssessStep } from './steps/AssessStep.tsx'
import { AssignStep } from './steps/AssignStep.tsx'
import { RestateStep } from './steps/RestateStep.tsx'
import { FileViewer } from './viewer/FileViewer.tsx'

const widePanels: readonly (CasePanel | undefined)[] = [
  'message',
  'assess',
  'restate',
  'settle',
  'groupLetter',
]

/** What lies in front of the case, as its address says. */
export function CasePanels() {
  const { t } = useTranslation()
  const { panel } = useCaseSearch()
  const go = useGo()
  const close = () => go({ panel: undefined, part: undefined })
  // The dialog of a file is named after the file.
  if (panel === 'view') return <FileViewer onClose={close} />
  const content = panel && panelOf(panel, close)
  if (!content) return null
  return (
    <Dialog
      title={t(`case.action.${panel}`)}
      size={widePanels.includes(panel) ? 'wide' : 'normal'}
      isOpen
      onOpenChange={close}
    >
      {content}
    </Dialog>
  )
}

function panelOf(panel: Exclude<CasePanel, 'view'>, close: () => void): ReactNode {
  switch (panel) {
    case 'link':
      return <LinkPanel onDone={close} />
    case 'merge':
      return <MergePanel onDone={close} />
    case 'outside':
      return <OutsidePanel onDone={close} />
    case 'spam':
      return <SpamPanel />
    case 'split':
      return <SplitPanel />
    case 'representative':
      return <RepresentativePanel onDone={close} />
    case 'restriction':
      return <RestrictionPanel onDone={close} />
    case 'flow':
      return <FlowChart />
    case 'settle':
      return <SettlePanel onDone={close} />
    case 'note':
      return <NotePanel onDone={close} />
    case 'message':
      return (
        <BeforeContact>
          <MessagePanel onDone={close} />
        </BeforeContact>
      )
    case 'ask':
      return (
        <BeforeContact>
          <AskPanel onDone={close} />
        </BeforeContact>
      )
    case 'exposure':
      return <ExposurePanel onDone={close} />
    case 'group':
      return <GroupPanel onDone={close} />
    case 'groupLetter':
      return <GroupLetterPanel onDone={close} />
    case 'contact':
      return (
        <BeforeContact>
          <ContactPanel onDone={close} />
        </BeforeContact>
      )
    case 'upload':
      return <UploadPanel onDone={close} />
    case 'people':
      return <SubjectsPanel onDone={close} />
    case 'assign':
      return <AssignStep onDone={close} />
    case 'assess':
      return <AssessStep onDone={close} />
    case 'restate':
      return <RestateStep onDone={close} />
    case 'convert':
      return <ConvertPanel onDone={close} />
    case 'confidential':
      return <ConfidentialPanel onDone={close} />
    case 'accessCode':
      return <AccessCodePanel />
    case 'close':
      return <CloseForm onDone={close} />
    case 'reopen':
      return <ReopenPanel onDone={close} />
    case 'withdrawDecision':
      return <WithdrawDecisionPanel onDone={close} />
    case 'edit':
    case 'editContact':
      // These are edited where they stand.
      return null
  }
}
