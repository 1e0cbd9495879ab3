import { Component, type ReactNode } from 'react'
import { TroubleCard } from './trouble-card'

type Props = {
  children: ReactNode
  /** Whether it is all that there is on the page. */
  whole?: boolean
}

/** Says that a page could not be drawn, where it would be empty otherwise: a part of it did not load, or failed. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    const card = <TroubleCard trouble="page" heading="h1" />
    return this.props.whole ? <main className="page">{card}</main> : card
  }
}
