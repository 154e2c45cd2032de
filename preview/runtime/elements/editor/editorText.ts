import { isRegular, readSelection, writeSelection } from './caret.ts';
import {
  type Attributes,
  clearFormats,
  type Delta,
  explode,
  formatLines,
  formatsOf,
  formatText,
  implode,
  type Op,
  plainText,
  splice,
  type TextRange,
  type Unit,
} from './delta.ts';
import { drawDelta, htmlOf, type PictureUrl } from './drawDelta.ts';
import { isFormat, isLineFormat, nextValue } from './formats.ts';
import { History } from './history.ts';
import { readDelta } from './readDelta.ts';

/** What a text tells whoever holds it. */
export interface TextListener {
  changed(): void;
  formats(formats: Attributes): void;
  drawn(): void;
}

/** The text of an editor: its characters and formats, what of it is selected, and its history. */
export class EditorText {
  units: Unit[] = explode([]);
  readonly history = new History();
  private range: TextRange = { index: 0, length: 0 };
  /** Formats that the next typed characters get. */
  private pending: [string, Attributes[string] | null][] = [];

  constructor(
    private readonly area: HTMLElement,
    private readonly url: PictureUrl,
    private readonly listener: TextListener,
  ) {
    this.draw();
  }

  contents(): { html: string; text: string; delta: Delta } {
    return { html: htmlOf(this.units), text: plainText(this.units), delta: { ops: implode(this.units) } };
  }

  /** What is selected, or was when the editor had the focus last. */
  selected(): TextRange {
    this.range = readSelection(this.area) ?? this.range;
    return this.range;
  }

  select(range: TextRange): void {
    const last = this.units.length - 1;
    const index = Math.min(Math.max(range.index, 0), last);
    this.range = { index, length: Math.min(Math.max(range.length, 0), last - index) };
    this.pending = [];
    if (this.area.contains(document.activeElement)) writeSelection(this.area, this.range);
  }

  /** Replaces everything; cannot be undone. */
  reset(ops: readonly Op[]): void {
    this.units = explode(ops);
    this.history.clear();
    this.range = { index: 0, length: 0 };
    this.draw();
  }

  /** Changes the text from outside and selects a range of what comes out. */
  change(units: Unit[], range: TextRange): void {
    this.history.note({ units: this.units, range: this.selected() }, false);
    this.units = units;
    this.draw();
    this.select(range);
    this.listener.changed();
  }

  /** Puts something in place of what is selected. */
  insert(units: readonly Unit[]): void {
    const range = this.selected();
    this.change(splice(this.units, range, units), { index: range.index + units.length, length: 0 });
  }

  /** Sets a format on what is selected, or takes it away where it is set. */
  format(name: string, asked: unknown): void {
    if (!isFormat(name)) return;
    const range = this.selected();
    const value = nextValue(name, asked, this.formats());
    if (isLineFormat(name)) this.change(formatLines(this.units, range, name, value), range);
    else if (range.length > 0) this.change(formatText(this.units, range, name, value), range);
    else this.pending = [...this.pending.filter(([other]) => other !== name), [name, value]];
    this.listener.formats(this.formats());
  }

  removeFormat(): void {
    const range = this.selected();
    this.change(clearFormats(this.units, range), range);
    this.listener.formats(this.formats());
  }

  /** The formats of what is selected, with those that typing would get. */
  formats(): Attributes {
    const formats = { ...formatsOf(this.units, this.selected()) };
    for (const [name, value] of this.pending) {
      if (value === null) delete formats[name];
      else formats[name] = value;
    }
    return formats;
  }

  undo(): void {
    this.recall(this.history.undo({ units: this.units, range: this.selected() }));
  }

  redo(): void {
    this.recall(this.history.redo({ units: this.units, range: this.selected() }));
  }

  /** Takes over what the browser made of a key. */
  typed(): void {
    const before = { units: this.units, range: this.range };
    const lengthBefore = this.units.length;
    this.units = explode(readDelta(this.area));
    const regular = isRegular(this.area);
    const selected = regular ? readSelection(this.area) : undefined;
    const grown = this.units.length - lengthBefore;
    const end = selected?.index ?? Math.max(before.range.index + grown, 0);
    const { pending } = this;
    this.pending = [];
    if (pending.length > 0 && grown > 0) {
      for (const [name, value] of pending) {
        this.units = formatText(this.units, { index: end - grown, length: grown }, name, value);
      }
    }
    this.history.note(before, true);
    this.range = { index: end, length: 0 };
    if (!regular || (pending.length > 0 && grown > 0)) {
      this.draw();
      this.select(this.range);
    }
    this.listener.changed();
  }

  private recall(moment: { units: Unit[]; range: TextRange } | undefined): void {
    if (!moment) return;
    this.units = moment.units;
    this.draw();
    this.select(moment.range);
    this.listener.changed();
  }

  private draw(): void {
    drawDelta(this.area, this.units, this.url);
    this.listener.drawn();
  }
}
