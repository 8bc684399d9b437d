import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import { Link } from 'react-aria-components/Link'
import './Tabs.css'

export type TabItem<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  readonly count?: number
  readonly content: ReactNode
}

/** Parts of one thing, one at a time. `selected` comes from the address, so that a link opens the right one. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
}: {
  readonly label: string
  readonly tabs: readonly TabItem<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
}) {
  return (
    <AriaTabs
      className="ui-tabs"
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key)
        if (tab) onSelect(tab.id)
      }}
    >
      <TabList aria-label={label} className="ui-tab-list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="ui-tab">
            {tab.label}
            {tab.count !== undefined && <span className="ui-tab-count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="ui-tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}

/** Pages beside each other that look like tabs: each has its own address. */
export function LinkTabs({
  label,
  links,
  current,
}: {
  readonly label: string
  readonly links: readonly { readonly href: string; readonly label: string; readonly id: string }[]
  readonly current: string
}) {
  return (
    <nav aria-label={label} className="ui-tab-list">
      {links.map((link) => (
        <Link
          key={link.id}
          href={link.href}
          className="ui-tab"
          {...(link.id === current && { 'aria-current': 'page' as const })}
        >
          {link.label}
        </Link>
      ))}
    </nav>
  )
}
