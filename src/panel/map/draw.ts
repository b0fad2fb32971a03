/** The map as a picture that is saved: drawn from its layout, without markup and without the network. */
import type { ClaimCategory } from '../../analysis/model';
import { FONT } from './cut';
import { NODE_WIDTH, type Placed } from './layout';

export interface Ink {
  paper: string;
  ink: string;
  hues: Record<ClaimCategory, string>;
  font: string;
}

export type Label = (node: Placed['nodes'][number]) => string;

const OPACITY = 0.55;
const SVG = 'http://www.w3.org/2000/svg';

/** An SVG document on its own. */
export function toSvg({ width, height, nodes, bands }: Placed, label: Label, ink: Ink): string {
  const doc = document.implementation.createDocument(SVG, 'svg');
  const element = (name: string, attributes: Record<string, string | number>, text?: string) => {
    const made = doc.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    if (text !== undefined) made.textContent = text;
    doc.documentElement.append(made);
  };
  const root = doc.documentElement;
  for (const [key, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) {
    root.setAttribute(key, String(value));
  }
  element('rect', { width, height, fill: ink.paper });
  for (const { path, thickness, category } of bands) {
    const stroke = ink.hues[category];
    element('path', { d: path, fill: 'none', stroke, 'stroke-width': thickness, 'stroke-opacity': OPACITY });
  }
  for (const node of nodes) {
    element('rect', { x: node.x, y: node.y, width: NODE_WIDTH, height: node.height, fill: ink.ink });
    const anchor = { 'text-anchor': node.label.end ? 'end' : 'start', 'dominant-baseline': 'middle' };
    const look = { fill: ink.ink, 'font-family': ink.font, 'font-size': FONT.size, 'paint-order': 'stroke' };
    element(
      'text',
      { x: node.label.x, y: node.label.y, ...anchor, ...look, stroke: ink.paper, 'stroke-width': 3 },
      label(node),
    );
  }
  return new XMLSerializer().serializeToString(doc);
}

/** The same as PNG, at `scale` dots a px. @throws where the browser gives no canvas. */
export async function toPng({ width, height, nodes, bands }: Placed, label: Label, ink: Ink, scale = 2): Promise<Blob> {
  const canvas = new OffscreenCanvas(width * scale, height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas');
  pen.scale(scale, scale);
  pen.fillStyle = ink.paper;
  pen.fillRect(0, 0, width, height);
  pen.globalAlpha = OPACITY;
  for (const { path, thickness, category } of bands) {
    pen.strokeStyle = ink.hues[category];
    pen.lineWidth = thickness;
    pen.stroke(new Path2D(path));
  }
  pen.globalAlpha = 1;
  pen.font = `${FONT.size}px ${ink.font}`;
  pen.textBaseline = 'middle';
  pen.lineWidth = 3;
  pen.strokeStyle = ink.paper;
  for (const node of nodes) {
    pen.fillStyle = ink.ink;
    pen.fillRect(node.x, node.y, NODE_WIDTH, node.height);
    pen.textAlign = node.label.end ? 'right' : 'left';
    pen.strokeText(label(node), node.label.x, node.label.y);
    pen.fillText(label(node), node.label.x, node.label.y);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
