// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { selectedIn } from '../../src/page/selection';

/** An article over all text nodes of the body, one after the other, spaces between tags left out. */
function article(html: string) {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const starts = new Map<Node, number>();
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.trim() === '') continue;
    starts.set(node, length);
    length += node.nodeValue!.length;
  }
  return { offsetOf: (node: Node, offset: number) => (starts.has(node) ? starts.get(node)! + offset : undefined) };
}

function range(from: [Node, number], to: [Node, number]): Range {
  const made = document.createRange();
  made.setStart(...from);
  made.setEnd(...to);
  return made;
}

it('is found within one text node', () => {
  const read = article('<p>She said yes.</p>');
  const text = document.querySelector('p')!.firstChild!;
  expect(selectedIn(range([text, 4], [text, 8]), read)).toEqual([4, 8]);
});

it('is found over several nodes, and by elements that hold them', () => {
  const read = article('<p>She <b>said</b> yes.</p> <p>He left.</p>');
  const [first, second] = document.querySelectorAll('p');
  expect(selectedIn(range([first!.firstChild!, 0], [first!.lastChild!, 4]), read)).toEqual([0, 12]);
  expect(selectedIn(range([document.body, 0], [document.body, 1]), read)).toEqual([0, 13]);
  expect(selectedIn(range([second!, 0], [second!, 1]), read)).toEqual([13, 21]);
});

it('is none outside the article', () => {
  const read = article('<p>She said yes.</p> ');
  const space = document.body.lastChild!;
  expect(selectedIn(range([space, 0], [space, 1]), read)).toBeUndefined();
});
