/** A page as a browser would hold it, for tests in jsdom. */

/** Parses a page, and gives the hosts of declarative shadow roots their roots, as browsers do and jsdom does not. */
export function liveDocument(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  attach(document);
  return document;
}

function attach(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement!;
    const root = host.attachShadow({ mode: template.getAttribute('shadowrootmode') as ShadowRootMode });
    root.append(...template.content.childNodes);
    template.remove();
    attach(root);
  }
}
