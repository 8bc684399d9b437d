import type { ReactNode } from 'react'
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components/Menu'
import { Icon, type IconName } from './Icon.tsx'
import './Menu.css'
import './options.css'

export type MenuAction = {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  readonly hint?: string | undefined
  readonly href?: string
  readonly onAction?: () => void
  readonly kind?: 'danger'
  /** Why it cannot be done now; it is shown under the action. */
  readonly disabledReason?: string | null | undefined
}

/** Either actions, or, labelled, a choice of which one is ticked, or any number. */
export type MenuGroup = {
  readonly id: string
  readonly label?: string
  readonly items: readonly MenuAction[]
  readonly chosen?: string
  readonly ticked?: readonly string[]
  readonly onTick?: (ids: readonly string[]) => void
}

/** What can be done here, behind one button. */
export function Menu({
  trigger,
  label,
  groups,
  isOpenAtFirst = false,
}: {
  readonly trigger: ReactNode
  readonly label: string
  readonly groups: readonly MenuGroup[]
  readonly isOpenAtFirst?: boolean
}) {
  return (
    <MenuTrigger defaultOpen={isOpenAtFirst}>
      {trigger}
      <Popover className="ui-popover" placement="bottom end" offset={4}>
        <AriaMenu className="ui-menu" aria-label={label}>
          {groups.flatMap((group, index) => [
            ...(index > 0 ? [<Separator key={`${group.id} line`} className="ui-menu-line" />] : []),
            ...(group.label
              ? [<Group key={group.id} group={group} label={group.label} />]
              : group.items.map(itemOf)),
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function Group({ group, label }: { readonly group: MenuGroup; readonly label: string }) {
  return (
    <MenuSection {...choiceOf(group)}>
      <Header className="ui-menu-label">{label}</Header>
      {group.items.map(itemOf)}
    </MenuSection>
  )
}

function choiceOf({ items, chosen, ticked, onTick }: MenuGroup) {
  if (ticked)
    return {
      selectionMode: 'multiple',
      selectedKeys: ticked,
      onSelectionChange: (keys: 'all' | Set<unknown>) =>
        onTick?.(items.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id))),
    } as const
  return chosen === undefined ? {} : ({ selectionMode: 'single', selectedKeys: [chosen] } as const)
}

const itemOf = (item: MenuAction) => <Item key={item.id} item={item} />

function Item({ item }: { readonly item: MenuAction }) {
  const hint = item.disabledReason ?? item.hint
  return (
    <MenuItem
      id={item.id}
      textValue={item.label}
      className={item.kind === 'danger' ? 'ui-option ui-option-danger' : 'ui-option'}
      {...(item.href && { href: item.href })}
      {...(item.disabledReason && { isDisabled: true })}
      {...(item.onAction && { onAction: item.onAction })}
    >
      {({ isSelected }) => (
        <>
          <span className="ui-menu-icon">
            {isSelected ? <Icon name="check" /> : item.icon && <Icon name={item.icon} />}
          </span>
          <span className="ui-option-texts ui-menu-texts">
            <span>{item.label}</span>
            {hint && <span className="ui-option-hint">{hint}</span>}
          </span>
        </>
      )}
    </MenuItem>
  )
}
