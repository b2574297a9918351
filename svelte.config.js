import adapter from '@sveltejs/adapter-static';

/** Components of what is published: pure functions from a scorecard to HTML, compiled for the server everywhere. */
export const publishedComponent = /\/src\/lib\/(pages|charts)\/.*\.svelte$/;

/** @type {import('@sveltejs/kit').Config} */
const config = {
  compilerOptions: { runes: true },
  vitePlugin: {
    dynamicCompileOptions({ filename }) {
      if (publishedComponent.test(filename)) return { generate: 'server', css: 'injected', hmr: false };
    }
  },
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
    paths: { relative: true },
    version: { name: 'app' },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'blob:', 'wasm-unsafe-eval'],
        'worker-src': ['blob:'],
        'connect-src': ['self'],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'frame-src': ['self'],
        'base-uri': ['self'],
        'form-action': ['none']
      }
    }
  }
};

export default config;
