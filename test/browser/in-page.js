// Functions that run inside a page.

/** Send every element the events that payloads wait for. */
export function poke() {
  // a click must run a script url but not leave the page
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link && !/^\s*(?:java|vb)script:/iu.test(link.protocol)) event.preventDefault()
  })
  for (const element of document.querySelectorAll('body *')) {
    for (const type of ['mouseover', 'mouseenter', 'focus', 'toggle', 'load', 'error'])
      element.dispatchEvent(new Event(type))
    if (element.tagName !== 'IFRAME') element.click?.()
  }
}

/** Tell how wide a text is. */
export function measure(text) {
  const span = document.createElement('span')
  span.style.position = 'absolute'
  span.textContent = text
  document.body.append(span)
  const { width } = span.getBoundingClientRect()
  span.remove()
  return width
}

/** Let the page convert texts, and give the JSON. */
export function convertHere(texts) {
  return new Promise((resolve) => {
    addEventListener('message', ({ data }) => {
      if (data.results) resolve(JSON.stringify(data.results))
    })
    postMessage({ texts })
  })
}

/** Convert texts in a worker, and give the JSON. */
export function convertInWorker(texts) {
  return new Promise((resolve, reject) => {
    const worker = new Worker('/worker.js', { type: 'module' })
    worker.addEventListener('message', ({ data }) => resolve(JSON.stringify(data)))
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.postMessage(texts)
  })
}
