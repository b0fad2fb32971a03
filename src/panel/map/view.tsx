/** The picture of provenance: each band opens its claims, by pointer or key, and says in words what it shows. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Analysis, CATEGORIES } from '../../analysis/model';
import { fileName } from '../../export/formats';
import { capital, plain } from '../../export/quote';
import { count, say } from '../../platform/words';
import { cut, FONT } from './cut';
import { type Ink, toPng, toSvg } from './draw';
import { graphOf } from './graph';
import { NODE_WIDTH, type Placed, place } from './layout';

interface MapProps {
  analysis: Analysis;
  choose(label: string, claims: readonly string[]): void;
  download(name: string, type: string, data: string | Blob): void;
}

/** px; in a narrower panel the picture shrinks. */
const LEAST_WIDTH = 288;

type PlacedNode = Placed['nodes'][number];

function nameOf({ kind, name, sources }: Pick<PlacedNode, 'kind' | 'name' | 'sources'>): string {
  if (kind === 'article') return say('this_article');
  if (kind === 'hedge') return say('who_hedge');
  return kind === 'rest' ? count('other_sources', sources) : capital(plain(name));
}

const labelOf = (node: PlacedNode): string => cut(nameOf(node), node.label.room);

/** The colours that the page has now. */
function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  const probe = (name: string) => getComputedStyle(element.querySelector(`[data-ink="${name}"]`) ?? element).color;
  const hues = Object.fromEntries(CATEGORIES.map(c => [c, probe(c)])) as Ink['hues'];
  return { paper: probe('paper'), ink: style.color, hues, font: FONT.family };
}

export function MapView({ analysis, choose, download }: MapProps) {
  const figure = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(368);
  const graph = useMemo(() => graphOf(analysis), [analysis]);
  const placed = useMemo(() => place(graph, width), [graph, width]);
  const names = new Map(graph.nodes.map(n => [n.id, nameOf(n)]));

  useLayoutEffect(() => {
    if (!figure.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const room = Math.floor(entry?.contentRect.width ?? 0);
      if (room > 0) setWidth(Math.max(LEAST_WIDTH, Math.min(room, 900)));
    });
    observer.observe(figure.current);
    return () => observer.disconnect();
  }, []);

  if (analysis.claims.length === 0) return <p class="none">{say('none_found')}</p>;
  const save = async (extension: 'svg' | 'png') => {
    if (!figure.current) return;
    const file = fileName(analysis, { extension });
    const ink = inkOf(figure.current);
    if (extension === 'svg') download(file, 'image/svg+xml', toSvg(placed, labelOf, ink));
    else download(file, 'image/png', await toPng(placed, labelOf, ink));
  };
  return (
    <figure class="map" ref={figure}>
      <figcaption>
        {say('map_caption')} <span class="help">{say('map_help')}</span>
      </figcaption>
      <svg width={placed.width} height={placed.height} viewBox={`0 0 ${placed.width} ${placed.height}`}>
        <title>{say('map_caption')}</title>
        <g>
          {placed.bands.map(({ from, to, category, claims, path, thickness }) => {
            const way = say(
              'band',
              names.get(from) ?? '',
              names.get(to) ?? '',
              count(`${category}_part`, claims.length),
            );
            const open = () => choose(way, claims);
            return (
              // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG
              <path
                key={`${from}\n${to}\n${category}`}
                role="button"
                tabindex={0} // SVG knows no capitals here
                aria-label={way}
                class="band"
                data-category={category}
                d={path}
                stroke-width={thickness}
                onClick={open}
                onKeyDown={event => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  open();
                }}
              >
                <title>{way}</title>
              </path>
            );
          })}
        </g>
        <g>
          {placed.nodes.map(node => (
            <g key={node.id}>
              <rect class="node" x={node.x} y={node.y} width={NODE_WIDTH} height={node.height} />
              <text x={node.label.x} y={node.label.y} text-anchor={node.label.end ? 'end' : 'start'}>
                {labelOf(node) !== nameOf(node) && <title>{nameOf(node)}</title>}
                {labelOf(node)}
              </text>
            </g>
          ))}
        </g>
      </svg>
      <p class="save">
        {(['svg', 'png'] as const).map(extension => (
          <button key={extension} type="button" onClick={() => void save(extension)}>
            {say('save_picture', extension.toUpperCase())}
          </button>
        ))}
      </p>
      <span hidden>
        <i data-ink="paper" />
        {CATEGORIES.map(c => (
          <i key={c} data-ink={c} data-category={c} />
        ))}
      </span>
    </figure>
  );
}
