import { useState } from 'react'
import { Button, IconButton } from '../../../ui/Button.tsx'
import { CardPage } from '../../../ui/CardPage.tsx'
import { ConfirmDialog, Dialog, Drawer } from '../../../ui/Dialog.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Loading, Skeleton } from '../../../ui/Loading.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { Columns, Row, Section } from '../../../ui/Page.tsx'
import { Tabs } from '../../../ui/Tabs.tsx'
import { toast } from '../../../ui/Toast.tsx'

/** Dialogs, menus, toasts, tabs, and what stands while nothing is there. */
export function Overlays() {
  const [tab, setTab] = useState<'timeline' | 'files'>('timeline')
  return (
    <Section title="In front of the page">
      <Row>
        <Dialog title="Assign the case" trigger={<Button>Dialog</Button>}>
          {(close) => (
            <>
              <p>Who should look into it?</p>
              <Row>
                <Button kind="primary" onPress={close}>
                  Assign
                </Button>
              </Row>
            </>
          )}
        </Dialog>
        <ConfirmDialog
          title="Withdraw the complaint?"
          action="Withdraw"
          trigger={<Button kind="danger">Confirm</Button>}
          onConfirm={() => undefined}
        >
          The complainant is told, and the case is closed.
        </ConfirmDialog>
        <Drawer title="Like cases" trigger={<Button>Drawer</Button>}>
          <p>Three cases of this year.</p>
        </Drawer>
        <Menu
          label="Actions"
          trigger={<IconButton icon="more" label="Actions" />}
          groups={[
            {
              id: 'first',
              items: [
                { id: 'note', label: 'Add a note', icon: 'edit' },
                {
                  id: 'close',
                  label: 'Close the case',
                  icon: 'check',
                  disabledReason: 'The remedy is not carried out yet',
                },
              ],
            },
            { id: 'second', items: [{ id: 'withdraw', label: 'Withdraw', icon: 'trash', kind: 'danger' }] },
          ]}
        />
        <Button
          onPress={() =>
            toast('The decision is sent.', { onUndo: () => toast('Taken back.', { meaning: 'note' }) })
          }
        >
          Toast
        </Button>
        <Button onPress={() => toast('The message could not be delivered.', { meaning: 'late' })}>
          Problem toast
        </Button>
      </Row>
      <Tabs
        label="Case"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'timeline', label: 'Timeline', count: 12, content: 'The timeline' },
          { id: 'files', label: 'Files', count: 2, content: 'The files' },
        ]}
      />
      <Columns>
        <EmptyState icon="fine" title="Nothing is late" action={<Button>Look at what is coming</Button>}>
          Good looks like this: every case has an owner and a next date.
        </EmptyState>
        <Loading>Counting the answers…</Loading>
        <Skeleton lines={4} />
      </Columns>
      <CardPage name="Redress" title="Sign in" foot={<p>English</p>}>
        <Button kind="primary">Sign in</Button>
      </CardPage>
    </Section>
  )
}
