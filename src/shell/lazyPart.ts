import { type AsyncComponentLoader, type Component, defineAsyncComponent } from 'vue';
import PartFailed from './PartFailed.vue';
import PartLoading from './PartLoading.vue';

/** A large part of the editor that loads when it is first shown; says so while it does and when it cannot. */
export function lazyPart(loader: AsyncComponentLoader): Component {
  return defineAsyncComponent({
    loader,
    loadingComponent: PartLoading,
    errorComponent: PartFailed,
    delay: 150,
    onError(_error, retry, fail, attempts) {
      if (attempts <= 2) setTimeout(retry, attempts * 600);
      else fail();
    },
  });
}
