import { tick } from './choice.ts';
import { defineElement } from './defineElement.ts';
import { registerField } from './formField.ts';
import { onLabelTap } from './label.ts';

/** An on-off control, drawn as a switch or as a checkbox. */
export const switchElement = defineElement({
  tag: 'switch',
  css: `wx-switch{display:inline-block;cursor:pointer;-webkit-tap-highlight-color:transparent}
.wx-switch-wrapper{display:inline-flex;align-items:center;vertical-align:middle}
.wx-switch-input{position:relative;width:52px;height:32px;margin-right:5px;border:1px solid #dfdfdf;border-radius:16px;box-sizing:border-box;background-color:#dfdfdf;transition:background-color .1s,border .1s}
.wx-switch-input:before,.wx-switch-input:after{content:" ";position:absolute;top:0;left:0;height:30px;border-radius:15px;transition:transform .3s}
.wx-switch-input:before{width:50px;background-color:#fdfdfd}
.wx-switch-input:after{width:30px;background-color:#fff;box-shadow:0 1px 3px rgba(0,0,0,.4)}
.wx-switch-input-checked{border-color:#04be02;background-color:#04be02}
.wx-switch-input-checked:before{transform:scale(0)}
.wx-switch-input-checked:after{transform:translateX(20px)}
.wx-switch-input-disabled{opacity:.7}
:where([wx-style=v2]) .wx-switch-input{border:2px solid transparent;background-color:rgba(0,0,0,.1)}
:where([wx-style=v2]) .wx-switch-input:before{display:none}
:where([wx-style=v2]) .wx-switch-input:after{width:28px;height:28px;border-radius:50%;box-shadow:0 2px 3px rgba(0,0,0,.06)}
:where([wx-style=v2]) .wx-switch-input-checked{border-color:#07c160;background-color:#07c160}
:where([wx-style=v2]) .wx-switch-input-disabled{opacity:.3}
:where([wx-style=v2][wx-theme=dark]) .wx-switch-input{background-color:rgba(255,255,255,.15)}
:where([wx-style=v2][wx-theme=dark]) .wx-switch-input-checked{background-color:#07c160}`,
  properties: { name: '', checked: false, disabled: false, type: 'switch', color: '' },
  create({ dom, component, props, context, emit, setProperty }) {
    dom.innerHTML = `<div class="wx-switch-wrapper"><div class="wx-switch-input"></div><div class="wx-checkbox-input" hidden>${tick}</div></div>`;
    const [track, box] = [...(dom.firstElementChild as Element).children] as [HTMLElement, HTMLElement];
    const toggle = (): void => {
      if (props.disabled || context.designMode()) return;
      setProperty('checked', !props.checked);
      emit('change', { value: props.checked });
    };
    component.addListener('tap', toggle);
    onLabelTap(dom, toggle);
    registerField(dom, {
      component,
      name: () => props.name,
      value: () => props.checked,
      reset: () => setProperty('checked', false),
    });
    return {
      update() {
        const boxed = props.type === 'checkbox';
        track.hidden = boxed;
        box.hidden = !boxed;
        track.classList.toggle('wx-switch-input-checked', props.checked);
        track.classList.toggle('wx-switch-input-disabled', props.disabled);
        track.style.backgroundColor = track.style.borderColor = props.checked ? props.color : '';
        box.classList.toggle('wx-checkbox-input-checked', props.checked);
        box.classList.toggle('wx-checkbox-input-disabled', props.disabled);
        box.style.color = props.color;
      },
    };
  },
});
