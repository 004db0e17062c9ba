import { refuseArguments, requireNumbers, requireText } from '../arguments.ts';
import { ChartBuilderBase, BUILDER_MEMBERS } from './chart-builder-base.ts';
import { CurveStyle, PointStyle, Position } from './chart-enums.ts';

const LOOKS = {
  reverseCategories: 'navigation',
  setBackgroundColor: 'navigation',
  setColors: 'navigation',
  setLegendPosition: 'navigation',
  setTitle: 'navigation',
} as const;
const AXES = { setRange: 'navigation', setXAxisTitle: 'navigation', setYAxisTitle: 'navigation', useLogScale: 'navigation' } as const;

/** The members of each kind's builder beside those that all have. */
export const PIE_MEMBERS = { ...BUILDER_MEMBERS, ...LOOKS, set3D: 'navigation' } as const;
export const BAR_MEMBERS = { ...BUILDER_MEMBERS, ...LOOKS, ...AXES, setStacked: 'navigation' } as const;
export const AREA_MEMBERS = { ...BAR_MEMBERS, setPointStyle: 'navigation' } as const;
export const LINE_MEMBERS = {
  ...BUILDER_MEMBERS,
  ...LOOKS,
  ...AXES,
  setCurveStyle: 'navigation',
  setPointStyle: 'navigation',
} as const;
export const SCATTER_MEMBERS = {
  ...BUILDER_MEMBERS,
  setBackgroundColor: 'navigation',
  setColors: 'navigation',
  setLegendPosition: 'navigation',
  setPointStyle: 'navigation',
  setTitle: 'navigation',
  setXAxisTitle: 'navigation',
  setYAxisTitle: 'navigation',
} as const;

const POINT_SIZES = { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 14 } as const;

/** The ways of a kind's own builder to set options; which of them a kind has, its members say. */
export class StyledChartBuilder extends ChartBuilderBase {
  setTitle(title: unknown): this {
    requireText('EmbeddedChartBuilder.setTitle', title);
    return this.setOption('title', title);
  }

  setXAxisTitle(title: unknown): this {
    requireText('EmbeddedChartBuilder.setXAxisTitle', title);
    return this.setOption('hAxis.title', title);
  }

  setYAxisTitle(title: unknown): this {
    requireText('EmbeddedChartBuilder.setYAxisTitle', title);
    return this.setOption('vAxis.title', title);
  }

  setColors(colours: unknown): this {
    if (!Array.isArray(colours)) refuseArguments('EmbeddedChartBuilder.setColors', [colours]);
    return this.setOption(
      'colors',
      colours.map((colour) => this.colour('setColors', colour)),
    );
  }

  setBackgroundColor(colour: unknown): this {
    return this.setOption('backgroundColor', this.colour('setBackgroundColor', colour));
  }

  setLegendPosition(position: unknown): this {
    const name = (['TOP', 'RIGHT', 'BOTTOM', 'NONE'] as const).find((key) => Position[key] === position);
    if (name === undefined) refuseArguments('EmbeddedChartBuilder.setLegendPosition', [position]);
    return this.setOption('legend.position', name.toLowerCase());
  }

  /** The least and the greatest value of the axis of values. */
  setRange(start: number, end: number): this {
    requireNumbers('EmbeddedChartBuilder.setRange', [start, end]);
    return this.setOption('vAxis.viewWindow.min', start).setOption('vAxis.viewWindow.max', end);
  }

  setStacked(): this {
    return this.setOption('isStacked', true);
  }

  reverseCategories(): this {
    return this.setOption('reverseCategories', true);
  }

  useLogScale(): this {
    return this.setOption('vAxis.logScale', true);
  }

  set3D(): this {
    return this.setOption('is3D', true);
  }

  setCurveStyle(style: unknown): this {
    if (style !== CurveStyle.NORMAL && style !== CurveStyle.SMOOTH) refuseArguments('EmbeddedChartBuilder.setCurveStyle', [style]);
    return this.setOption('curveType', style === CurveStyle.SMOOTH ? 'function' : 'none');
  }

  setPointStyle(style: unknown): this {
    const name = (Object.keys(POINT_SIZES) as (keyof typeof POINT_SIZES)[]).find((key) => PointStyle[key] === style);
    if (name === undefined) refuseArguments('EmbeddedChartBuilder.setPointStyle', [style]);
    return this.setOption('pointSize', POINT_SIZES[name]);
  }
}
