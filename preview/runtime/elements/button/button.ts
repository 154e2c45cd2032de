import { defineElement, type ElementHandle } from '../defineElement.ts';
import { formAround } from '../form.ts';
import { hoverProperties, makeHoverable } from '../hover.ts';
import { onLabelTap } from '../label.ts';
import { spinner } from '../spinner.ts';
import { answerOpenType, type OpenTypeProperties } from './openType.ts';

const v2 = ':where([wx-style=v2])';
/** WeChat adapts its elements to the dark theme in the new look only. */
const dark = ':where([wx-style=v2][wx-theme=dark])';

// Sizes, colours and the strength of each selector are WeChat's: a project that overrides a button's look must
// meet the same resistance here (`wx-button:not([size=mini])` outranks a class).
const css = `wx-button{position:relative;display:block;margin-left:auto;margin-right:auto;padding-left:14px;padding-right:14px;box-sizing:border-box;font-size:18px;text-align:center;text-decoration:none;line-height:2.55555556;border-radius:5px;overflow:hidden;cursor:pointer;color:#000;background-color:#f8f8f8;-webkit-tap-highlight-color:transparent}
wx-button[hidden]{display:none!important}
wx-button:after{content:" ";width:200%;height:200%;position:absolute;top:0;left:0;border:1px solid rgba(0,0,0,.2);transform:scale(.5);transform-origin:0 0;box-sizing:border-box;border-radius:10px;pointer-events:none}
wx-button[type=default]{color:#000;background-color:#f8f8f8}
wx-button[type=primary]{color:#fff;background-color:#1aad19}
wx-button[type=warn]{color:#fff;background-color:#e64340}
wx-button[disabled]{color:rgba(255,255,255,.6);cursor:default}
wx-button[disabled]:not([type]),wx-button[disabled][type=default]{color:rgba(0,0,0,.3);background-color:#f7f7f7}
wx-button[disabled][type=primary]{background-color:#9ed99d}
wx-button[disabled][type=warn]{background-color:#ec8b89}
wx-button[plain],wx-button[type=default][plain]{color:#353535;border:1px solid #353535;background-color:transparent}
wx-button[type=primary][plain]{color:#1aad19;border:1px solid #1aad19;background-color:transparent}
wx-button[type=warn][plain]{color:#e64340;border:1px solid #e64340;background-color:transparent}
wx-button[plain][disabled],wx-button[type][plain][disabled]{color:rgba(0,0,0,.2);border-color:rgba(0,0,0,.2)}
wx-button[plain]:after{border-width:0}
wx-button[size=mini]{display:inline-block;line-height:2.3;font-size:13px;padding:0 1.34em}
wx-button[loading]:before{content:" ";display:inline-block;width:18px;height:18px;vertical-align:middle;animation:wx-spin 1s steps(12,end) infinite;background:transparent ${spinner} no-repeat;background-size:100%}
wx-button[loading][type=primary]:not([plain]){color:rgba(255,255,255,.6);background-color:#179b16}
wx-button[loading][type=default]:not([plain]){color:rgba(0,0,0,.6);background-color:#dedede}
wx-button[loading][type=warn]:not([plain]){color:rgba(255,255,255,.6);background-color:#ce3c39}
.button-hover{color:rgba(0,0,0,.6);background-color:#dedede}
.button-hover[type=primary]{color:rgba(255,255,255,.6);background-color:#179b16}
.button-hover[type=default]{color:rgba(0,0,0,.6);background-color:#dedede}
.button-hover[type=warn]{color:rgba(255,255,255,.6);background-color:#ce3c39}
.button-hover[plain],.button-hover[type=default][plain]{color:rgba(53,53,53,.6);border-color:rgba(53,53,53,.6);background-color:transparent}
.button-hover[type=primary][plain]{color:rgba(26,173,25,.6);border-color:rgba(26,173,25,.6);background-color:transparent}
.button-hover[type=warn][plain]{color:rgba(230,67,64,.6);border-color:rgba(230,67,64,.6);background-color:transparent}
@keyframes wx-spin{to{transform:rotate(1turn)}}
${v2} wx-button{font-size:17px;font-weight:700;line-height:1.41176471;padding:8px 24px;border-radius:4px;color:#06ae56;background-color:#f2f2f2}
${v2} wx-button:not([size=mini]){width:184px;margin-left:auto;margin-right:auto}
${v2} wx-button:after{border-width:0}
${v2} wx-button[type=default]{color:#06ae56;background-color:#f2f2f2}
${v2} wx-button[type=primary]{color:#fff;background-color:#07c160}
${v2} wx-button[type=warn]{color:#fa5151;background-color:#f2f2f2}
${v2} wx-button[loading][type=primary]:not([plain]){color:rgba(255,255,255,.6);background-color:#06ad56}
${v2} wx-button[disabled]:not([type]),${v2} wx-button[disabled][type]{color:rgba(0,0,0,.18);background-color:#fafafa}
${v2} wx-button[size=mini]{font-size:16px;line-height:2;padding:0 .75em;width:auto;border-radius:4px}
${v2} wx-button[plain][type=primary]{color:#06ae56;border-color:#06ae56;background-color:transparent}
${v2} wx-button[plain][type=default],${v2} wx-button[plain]:not([type]){color:#353535;border-color:#353535;background-color:transparent}
${v2} wx-button[plain][type=warn]{color:#fa5151;border-color:#fa5151;background-color:transparent}
${v2} .button-hover{color:#06ae56;background-color:#dedede}
${v2} .button-hover[type=primary]{color:#fff;background-color:#06ad56}
${v2} .button-hover[type=default]{color:#06ae56;background-color:#dedede}
${v2} .button-hover[type=warn]{color:#fa5151;background-color:#dedede}
${v2} .button-hover[plain][type]{opacity:.6;background-color:transparent}
${dark} wx-button,${dark} wx-button[type=default]{color:rgba(255,255,255,.8);background-color:rgba(255,255,255,.1)}
${dark} wx-button[type=warn]{color:#fa5151;background-color:rgba(255,255,255,.1)}
${dark} wx-button[disabled]:not([type]),${dark} wx-button[disabled][type]{color:rgba(255,255,255,.2);background-color:rgba(255,255,255,.05)}
${dark} wx-button[plain][type=default],${dark} wx-button[plain]:not([type]){color:rgba(255,255,255,.6);border-color:rgba(255,255,255,.6);background-color:transparent}
${dark} .button-hover,${dark} .button-hover[type=default],${dark} .button-hover[type=warn]{background-color:rgba(255,255,255,.2)}`;

interface ButtonProperties extends OpenTypeProperties, ReturnType<typeof hoverProperties> {
  type: string;
  size: string;
  plain: boolean;
  disabled: boolean;
  loading: boolean;
  formType: string;
}

function press(handle: ElementHandle<ButtonProperties>): void {
  const { props, context, dom } = handle;
  if (context.designMode()) return;
  if (props.formType === 'submit' || props.formType === 'submitToGroup') {
    formAround(dom)?.submit(handle.component, props.formType);
  }
  if (props.formType === 'reset') formAround(dom)?.reset();
  if (props.openType) void answerOpenType(handle);
}

/** A button in WeChat's own look, old or `v2`, with all open types. */
export const button = defineElement<ButtonProperties>({
  tag: 'button',
  css,
  properties: {
    type: '',
    size: 'default',
    plain: false,
    disabled: false,
    loading: false,
    formType: '',
    openType: '',
    lang: 'en',
    sessionFrom: '',
    sendMessageTitle: '',
    sendMessagePath: '',
    sendMessageImg: '',
    showMessageCard: false,
    appParameter: '',
    ...hoverProperties('button-hover', 20, 70),
  },
  inert: ['phoneNumberNoQuotaToast', 'needShowEntrance', 'entrancePath'],
  create(handle) {
    const { dom, component, props } = handle;
    makeHoverable(dom, component, props, () => !props.disabled);
    // In the capture phase, since a disabled button lets no tap through to anybody.
    component.addListener('tap', () => (props.disabled ? false : undefined), { capture: true });
    component.addListener('tap', () => press(handle));
    onLabelTap(dom, () => component.triggerEvent('tap', {}, { bubbles: true, composed: true }));
    return {
      update() {
        dom.toggleAttribute('plain', props.plain);
        dom.toggleAttribute('disabled', props.disabled);
        dom.toggleAttribute('loading', props.loading);
        for (const name of ['type', 'size'] as const) {
          if (props[name]) dom.setAttribute(name, props[name]);
          else dom.removeAttribute(name);
        }
      },
    };
  },
});
