import type { Component } from 'vue';
import type { FieldKind } from '../../../schema/field.ts';
import AreasControl from './AreasControl.vue';
import BooleanControl from './BooleanControl.vue';
import CodeControl from './CodeControl.vue';
import ColorControl from './ColorControl.vue';
import DatetimeControl from './DatetimeControl.vue';
import IconControl from './IconControl.vue';
import LocationControl from './LocationControl.vue';
import MediaControl from './MediaControl.vue';
import NodeControl from './NodeControl.vue';
import NumberControl from './NumberControl.vue';
import OptionsControl from './OptionsControl.vue';
import PageControl from './PageControl.vue';
import ParamsControl from './ParamsControl.vue';
import RichTextControl from './RichTextControl.vue';
import SelectControl from './SelectControl.vue';
import StateControl from './StateControl.vue';
import TextControl from './TextControl.vue';

/** The control of each field kind. A new kind is one control and one line here. */
export const fieldControls: Readonly<Record<FieldKind, Component>> = {
  text: TextControl,
  multiline: TextControl,
  richText: RichTextControl,
  number: NumberControl,
  boolean: BooleanControl,
  select: SelectControl,
  color: ColorControl,
  image: MediaControl,
  video: MediaControl,
  icon: IconControl,
  datetime: DatetimeControl,
  phone: TextControl,
  url: TextControl,
  location: LocationControl,
  page: PageControl,
  params: ParamsControl,
  node: NodeControl,
  state: StateControl,
  options: OptionsControl,
  areas: AreasControl,
  code: CodeControl,
};

/** Kinds whose control needs the panel's whole width below its label. */
export const wideKinds: ReadonlySet<FieldKind> = new Set([
  'multiline',
  'richText',
  'location',
  'params',
  'options',
  'areas',
  'code',
  'image',
  'video',
]);
