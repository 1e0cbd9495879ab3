/** A page at x.com that does all it can to be counted wrong, or to make whoever watches it work. */
export const HOSTILE = `<!doctype html><meta charset="utf-8"><title>X</title><link rel="icon" href="data:,">
<style>article { padding: 40px } [hidden] { display: none }</style>
<main></main><div id="closerSite"></div><form name="closerSite"><input name="matches"><input name="parentNode"></form>
<div id="deep"></div><div id="many" hidden></div>
<div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" style="height:60px;overflow:auto"></div>
<script>
  // The prototypes lie.
  for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll', 'getAttribute'])
    Element.prototype[name] = new Proxy(Element.prototype[name], { apply: () => { throw new Error('no') } })
  Document.prototype.querySelector = () => null
  EventTarget.prototype.addEventListener = new Proxy(EventTarget.prototype.addEventListener, {})
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true })
  globalThis.closerSite = { id: 'x', gives: {} }

  const main = document.getElementsByTagName('main')[0]
  const like = (on) => '<article data-testid="tweet"><p>words</p><div role="group"><button data-testid="' + (on ? 'unlike' : 'like') + '"><svg width="20" height="20"></svg></button></div></article>'
  main.innerHTML = like(false).repeat(30)

  // A like a millisecond, by script, with all the events that a hand makes.
  window.flood = () => setInterval(() => {
    const button = document.getElementsByTagName('button')[Math.floor(Math.random() * 30)]
    for (const type of ['pointerdown', 'pointerup', 'click', 'keydown', 'wheel', 'scroll', 'input'])
      button.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, { bubbles: true, composed: true }) : new Event(type, { bubbles: true, composed: true }))
    button.dataset.testid = button.dataset.testid === 'like' ? 'unlike' : 'like'
    history.replaceState({}, '', '/home?' + Math.random())
  }, 1)

  // A million nodes, and a like two hundred shadow roots down.
  const rows = Array.from({ length: 1000 }, () => '<p>' + '<i></i>'.repeat(999) + '</p>')
  document.getElementById('many').innerHTML = rows.join('')
  let at = document.getElementById('deep')
  for (let i = 0; i < 200; i++) at = at.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'))
  at.innerHTML = like(false)
  const button = at.firstChild.lastChild.firstChild
  button.onclick = () => (button.dataset.testid = button.dataset.testid === 'like' ? 'unlike' : 'like')
  window.deepButton = () => { const { x, y, width, height } = button.getBoundingClientRect(); return [x + width / 2, y + height / 2] }
  window.showDeep = () => button.scrollIntoView({ block: 'center' })

  // Ten megabytes to write in.
  document.querySelectorAll = undefined
  const field = [...document.getElementsByTagName('div')].find((d) => d.isContentEditable)
  field.textContent = 'ten bytes '.repeat(1e6)
  window.fieldAt = () => { field.scrollIntoView({ block: 'center' }); const { x, y } = field.getBoundingClientRect(); return [x + 20, y + 20] }

  let presence = 0, since
  const look = () => {
    const now = performance.now()
    if (since !== undefined) presence += now - since
    since = document.visibilityState === 'visible' && document.hasFocus() ? now : undefined
    return presence
  }
  setInterval(look, 100)
  look()
  window.presence = look
</script>`
