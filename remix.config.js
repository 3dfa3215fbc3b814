// The home of the Remix options. With Vite, Remix does not read this file itself: `vite.config.ts` imports it.
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: 'app',
  // A start builds aside and puts the whole build in place (server/build.ts).
  buildDirectory: process.env.BUILD_DIRECTORY ?? 'build',
  ignoredRouteFiles: ['**/*.css', '**/*.test.*'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    // Off on purpose: the endpoints behind these two carry open advisories (see DECISIONS.md).
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
}
