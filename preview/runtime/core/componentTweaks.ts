import { Component, Event, type GeneralComponent } from 'glass-easel';
import { noteNamedMethod } from './namedMethods.ts';
import { installSlotTweaks } from './slotTweaks.ts';

interface TweakSeams {
  warn(text: string, file: string): void;
}

type ClassMethods = Pick<GeneralComponent, 'hasExternalClass' | 'setExternalClass'>;

/** The attribute that every tag has, custom ones too (组件, 公共属性). */
const HIDDEN = 'hidden';

/** glass-easel's style segment for what outranks the author's own style. */
const STRONG_SEGMENT = 3;

/** Where glass-easel itself does otherwise than WeChat: changed on its classes. Done once for a frame. */
export function installComponentTweaks(seams: TweakSeams): void {
  hideByAttribute();
  installSlotTweaks();
  warnOfMissingMethods(seams);
}

/** What is no property of a component may be one of its classes: there `hidden` is taken up. */
function hideByAttribute(): void {
  const prototype = Component.prototype as unknown as ClassMethods;
  const { hasExternalClass, setExternalClass } = prototype;
  prototype.hasExternalClass = function (this: GeneralComponent, name) {
    return name === HIDDEN || hasExternalClass.call(this, name);
  };
  prototype.setExternalClass = function (this: GeneralComponent, name, value) {
    if (name !== HIDDEN) setExternalClass.call(this, name, value);
    else this.setNodeStyle(value ? 'display:none!important' : '', STRONG_SEGMENT);
  };
}

function warnOfMissingMethods({ warn }: TweakSeams): void {
  let eventName = '';
  const { callListener } = Event.prototype;
  Event.prototype.callListener = function (...args) {
    eventName = this.getEventName();
    callListener.apply(this, args);
  };
  const getMethod = Component.getMethod;
  Component.getMethod = ((component: GeneralComponent, name: string) => {
    const method = getMethod(component, name) as unknown;
    if (typeof method === 'function') noteNamedMethod(method);
    else if (method === undefined && name !== '') {
      const { is } = component;
      warn(
        `Component "${is}" does not have a method "${name}" to handle event "${eventName}".`,
        `${is}.wxml`,
      );
    }
    return method;
  }) as typeof Component.getMethod;
}
