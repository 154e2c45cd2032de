import { type AreaFactory, asyncCalls, type CallOptions, parameterError } from './call.ts';

function urlOf(options: CallOptions): string {
  if (typeof options.url !== 'string') throw parameterError('url', 'String', options.url);
  return options.url;
}

/** Moves between pages. */
export const navigation: AreaFactory = (host) => {
  const { navigation: stack } = host;
  return asyncCalls(host, {
    navigateTo: (options) => stack.navigateTo(urlOf(options), options.events as never),
    redirectTo: (options) => stack.redirectTo(urlOf(options)),
    navigateBack: (options) => stack.navigateBack(Number(options.delta ?? 1)),
    switchTab: (options) => stack.switchTab(urlOf(options)),
    reLaunch: (options) => stack.reLaunch(urlOf(options)),
  });
};
