/** The picture of provenance: each band opens its claims, by pointer or key, and says in words what it shows. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Analysis, CATEGORIES } from '../../analysis/model';
import { fileName } from '../../export/formats';
import { capital, plain } from '../../export/quote';
import { count, say } from '../../platform/words';
import { pictureOf } from '../derived';
import { cut, FONT } from './cut';
import { type Ink, toPng, toSvg } from './draw';
import { NODE_WIDTH, type Placed } from './layout';
import { expectedWidth, widthIn } from './room';

interface MapProps {
  analysis: Analysis;
  choose(label: string, claims: readonly string[]): void;
  download(name: string, type: string, data: string | Blob): void;
}

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

interface PictureProps {
  placed: Placed;
  choose: MapProps['choose'];
}

function Picture({ placed, choose }: PictureProps) {
  const names = new Map(placed.nodes.map(n => [n.id, nameOf(n)]));
  return (
    <svg width={placed.width} height={placed.height} viewBox={`0 0 ${placed.width} ${placed.height}`}>
      <title>{say('map_caption')}</title>
      <g>
        {placed.bands.map(({ from, to, category, claims, path, thickness }) => {
          const way = say('band', names.get(from) ?? '', names.get(to) ?? '', count(`${category}_part`, claims.length));
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
        {placed.nodes.map(node => {
          const label = labelOf(node);
          const name = names.get(node.id);
          return (
            <g key={node.id}>
              <rect class="node" x={node.x} y={node.y} width={NODE_WIDTH} height={node.height} />
              <text x={node.label.x} y={node.label.y} text-anchor={node.label.end ? 'end' : 'start'}>
                {label !== name && <title>{name}</title>}
                {label}
              </text>
            </g>
          );
        })}
      </g>
    </svg>
  );
}

export function MapView({ analysis, choose, download }: MapProps) {
  const figure = useRef<HTMLElement>(null);
  const caption = useRef<HTMLElement>(null);
  // The view stands, whatever it showed before: to lay the picture out twice would be seen.
  const [width, setWidth] = useState(expectedWidth);

  useLayoutEffect(() => {
    const own = caption.current;
    if (!own || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setWidth(widthIn(own.clientWidth)));
    observer.observe(own);
    return () => observer.disconnect();
  }, []);

  if (analysis.claims.length === 0) return <p class="none">{say('none_found')}</p>;
  const placed = pictureOf(analysis, width);
  const save = async (extension: 'svg' | 'png') => {
    if (!figure.current) return;
    const file = fileName(analysis, { extension });
    const ink = inkOf(figure.current);
    if (extension === 'svg') download(file, 'image/svg+xml', toSvg(placed, labelOf, ink));
    else download(file, 'image/png', await toPng(placed, labelOf, ink));
  };
  return (
    <figure class="map" ref={figure}>
      <figcaption ref={caption}>
        {say('map_caption')} <span class="help">{say('map_help')}</span>
      </figcaption>
      <Picture placed={placed} choose={choose} />
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
