import { ImportedXmlComponent, type ParagraphChild } from 'docx';
import { type Chart, type ChartMark, type ChartPoint, radii, strokes } from '../Chart.js';
import { escapeHtml } from '../escape.js';
import { xmlText } from '../xmlText.js';

/** English Metric Units (EMU) per chart unit; 560 chart units are 14 cm. */
const scale = 9000;
const toEmu = (size: number) => Math.round(size * scale);
/** The height of a line of text and the width reserved for it, in chart units. */
const [lineHeight, room] = [14, 110];
const colours = {
  grid: 'BFBFBF',
  series: '1F5FA8',
  target: 'A61B29',
  path: '17643A',
  forecast: '1F5FA8',
} as const;
const dashes = {
  grid: 'solid',
  series: 'solid',
  target: 'lgDash',
  path: 'sysDash',
  forecast: 'sysDot',
};

/** Draws a chart as a group of shapes, which prints sharply and needs no image. */
export function drawShapes(chart: Chart, number: number): ParagraphChild {
  const { width, height, title, marks } = chart;
  const size = `cx="${toEmu(width)}" cy="${toEmu(height)}"`;
  const frame =
    `<a:xfrm><a:off x="0" y="0"/><a:ext ${size}/><a:chOff x="0" y="0"/>` +
    `<a:chExt ${size}/></a:xfrm>`;
  const shapes = marks.map((mark, at) => toShape(mark, number * 1000 + at));
  const label = escapeHtml(xmlText(title));
  return ImportedXmlComponent.fromXmlString(
    `<w:r ${namespaces}><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>` +
      `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>` +
      `<wp:docPr id="${number}" name="chart ${number}" descr="${label}"/>` +
      `<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="${group}"><wpg:wgp>` +
      `<wpg:cNvGrpSpPr/><wpg:grpSpPr>${frame}</wpg:grpSpPr>${shapes.join('')}</wpg:wgp>` +
      '</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>' +
      '</mc:AlternateContent></w:r>',
  ) as unknown as ParagraphChild;
}

const office = 'http://schemas.microsoft.com/office/word/2010';
const group = `${office}/wordprocessingGroup`;
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wp', `${drawing}/wordprocessingDrawing`],
  ['a', `${drawing}/main`],
  ['wpg', group],
  ['wps', `${office}/wordprocessingShape`],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

function toShape(mark: ChartMark, id: number): string {
  switch (mark.kind) {
    case 'line': {
      const { width } = strokes[mark.role];
      const line =
        `<a:ln w="${toEmu(width)}"><a:solidFill><a:srgbClr val="${colours[mark.role]}"/>` +
        `</a:solidFill><a:prstDash val="${dashes[mark.role]}"/><a:round/></a:ln>`;
      return shape(id, geometry(mark.points, false), `<a:noFill/>${line}`);
    }
    case 'band':
      return shape(
        id,
        geometry(mark.points, true),
        '<a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill><a:ln><a:noFill/></a:ln>',
      );
    case 'dot': {
      const radius = radii[mark.role];
      const [x, y] = mark.at;
      const fill = mark.role === 'series' ? colours.series : 'FFFFFF';
      const line = `<a:ln w="12700"><a:solidFill><a:srgbClr val="${colours.series}"/>`;
      return shape(
        id,
        place(x - radius, y - radius, 2 * radius, 2 * radius) + preset('ellipse'),
        `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>${line}</a:solidFill></a:ln>`,
      );
    }
    case 'text':
      return textBox(mark, id);
  }
}

const place = (x: number, y: number, width: number, height: number) =>
  `<a:xfrm><a:off x="${toEmu(x)}" y="${toEmu(y)}"/>` +
  `<a:ext cx="${toEmu(width)}" cy="${toEmu(height)}"/></a:xfrm>`;
const preset = (name: string) => `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`;

/** Writes a line or an area through points, with a frame of its own. */
function geometry(points: readonly ChartPoint[], isArea: boolean): string {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  // A frame must not be empty.
  const width = Math.max(Math.max(...xs) - left, 0.1);
  const height = Math.max(Math.max(...ys) - top, 0.1);
  const steps = points.map(([x, y], at) => {
    const step = at === 0 ? 'moveTo' : 'lnTo';
    return `<a:${step}><a:pt x="${toEmu(x - left)}" y="${toEmu(y - top)}"/></a:${step}>`;
  });
  return (
    `${place(left, top, width, height)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>` +
    `<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>` +
    `<a:path w="${toEmu(width)}" h="${toEmu(height)}"${isArea ? '' : ' fill="none"'}>` +
    `${steps.join('')}${isArea ? '<a:close/>' : ''}</a:path></a:pathLst></a:custGeom>`
  );
}

const shape = (id: number, form: string, paint: string, content = '') =>
  `<wps:wsp><wps:cNvPr id="${id}" name="shape ${id}"/>` +
  `<wps:cNvSpPr${content === '' ? '' : ' txBox="1"'}/><wps:spPr>${form}${paint}</wps:spPr>` +
  `${content}<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>`;

const sides = { start: ['left', 0], middle: ['center', 0.5], end: ['right', 1] } as const;

function textBox(
  { at: [x, y], anchor, text }: Extract<ChartMark, { kind: 'text' }>,
  id: number,
): string {
  const [side, share] = sides[anchor];
  const content =
    '<wps:txbx><w:txbxContent><w:p><w:pPr><w:spacing w:before="0" w:after="0" ' +
    `w:line="200" w:lineRule="exact"/><w:jc w:val="${side}"/></w:pPr><w:r><w:rPr>` +
    `<w:sz w:val="16"/></w:rPr><w:t>${escapeHtml(xmlText(text))}</w:t></w:r></w:p>` +
    '</w:txbxContent></wps:txbx>';
  // The bottom edge of the text is at the given point.
  const form = place(x - room * share, y - lineHeight + 2, room, lineHeight + 2) + preset('rect');
  return shape(id, form, '<a:noFill/><a:ln><a:noFill/></a:ln>', content);
}
